import type { VNode } from 'preact'
import type { CallLine } from '../../src/record/record-line'
import { useWords } from '../language'
import { prettyJson } from '../source/json-source'
import { Source } from '../source/source'
import { useCall } from './behind'
import { CallStatus } from './call-status'
import { Facts } from './facts'
import { isRefused } from './moments'
import { Refused } from './refused'

interface Props {
  readonly line: CallLine
}

/** A call of the API: what was asked, what was answered, and what the answer rests on. */
export function CallDetail({ line }: Props): VNode {
  const words = useWords()
  const call = useCall(line)
  const { durationMs, errcode, id, method, openid, path, source } = line
  const facts: [string, string][] = [[words.requestId, id]]
  if (openid !== undefined) facts.push([words.ofUser, openid])
  return (
    <article class="detail" data-testid="api-call">
      <h2>{words.apiCall}</h2>
      <code class="attempt__url">
        {method} {path}
      </code>
      <p class="detail__facts">
        <CallStatus line={line} />
        <span>{words.milliseconds(Math.round(durationMs))}</span>
        <span class="tag" data-testid="call-source">
          {words.sources[source]}
        </span>
      </p>
      {isRefused(line) && errcode !== 0 && (
        <p class="detail__reason" data-testid="refusal">
          <Refused call={line} />
        </p>
      )}
      <p class="detail__note">{words.sourceNotes[source]}</p>
      <Facts title={words.apiCall} entries={facts} />
      {call === 'gone' && <p class="detail__note">{words.lineGone}</p>}
      {call !== undefined && call !== 'gone' && (
        <>
          <Facts title={words.query} entries={Object.entries(call.query)} />
          {call.request !== '' && <Source title={words.body} text={prettyJson(call.request)} testId="api-request" />}
          {call.response !== '' && <Source title={words.callAnswer} text={prettyJson(call.response)} testId="api-response" />}
        </>
      )}
    </article>
  )
}
