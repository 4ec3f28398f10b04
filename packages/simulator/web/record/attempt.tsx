import type { VNode } from 'preact'
import type { Attempt } from '../../src/delivery/exchange'
import { Explained } from '../chat/verdict-note'
import { useWords } from '../language'
import { Source } from '../source/source'
import { Facts } from './facts'

interface Props {
  readonly attempt: Attempt
  readonly number: number
}

/** One request as it was sent, and the response as it came. */
export function AttemptView({ attempt, number }: Props): VNode {
  const words = useWords()
  const { request, response, verdict } = attempt
  const encrypted = request.body.includes('<Encrypt>')
  return (
    <details class="attempt" data-testid="attempt">
      <summary>
        <strong>{words.attempt(number)}</strong>
        <span class={`status ${response && response.status < 300 ? 'status_good' : 'status_bad'}`}>
          {response?.status ?? words.noResponse}
        </span>
        <span>{words.milliseconds(Math.round(attempt.durationMs))}</span>
        <span class="tag">{encrypted ? words.encrypted : words.notEncrypted}</span>
      </summary>
      {verdict && (
        <div class="attempt__error">
          <Explained verdict={verdict} />
        </div>
      )}
      <h2>{words.sent}</h2>
      <code class="attempt__url" data-testid="request-url">
        POST {request.url}
      </code>
      <Facts title={words.query} entries={query(request.url)} />
      <Source title={words.body} text={request.body} testId="request-body" />
      {response && (
        <>
          <h2>
            {words.response} {response.status}
          </h2>
          <Facts title={words.headers} entries={Object.entries(response.headers)} />
          <Source title={words.body} text={response.body} testId="response-body" />
        </>
      )}
    </details>
  )
}

function query(url: string): readonly (readonly [string, string])[] {
  const start = url.indexOf('?')
  return start < 0 ? [] : [...new URLSearchParams(url.slice(start))]
}
