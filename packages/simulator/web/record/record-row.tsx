import type { VNode } from 'preact'
import type { CallLine, PushLine, RecordLine } from '../../src/record/record-line'
import { useLanguage, useWords } from '../language'
import { CallStatus } from './call-status'
import { Outcome } from './outcome'

interface Props {
  readonly line: RecordLine
  readonly answeredByCall: boolean
  /** The page's user: only others are named. */
  readonly openid: string
}

/** What a row of the record says. */
export function RecordRow({ line, answeredByCall, openid }: Props): VNode {
  const words = useWords()
  const locale = useLanguage() === 'zh' ? 'zh-CN' : 'en-GB'
  const facts = [
    line.openid !== undefined && line.openid !== openid && line.openid,
    new Date(line.at).toLocaleTimeString(locale),
    line.durationMs !== undefined && words.milliseconds(Math.round(line.durationMs)),
    line.type === 'push' && line.attempts > 1 && words.attempts(line.attempts),
    line.type === 'call' && line.source !== 'rules' && words.sources[line.source],
  ]
  return (
    <>
      {line.type === 'push' ? <PushTop line={line} answeredByCall={answeredByCall} /> : <CallTop line={line} />}
      <span class="line__row line__quiet">
        <span class="line__text">{line.type === 'push' ? line.answer : line.detail}</span>
        <span class="line__facts">{facts.filter(Boolean).join(' · ')}</span>
      </span>
    </>
  )
}

function PushTop({ line, answeredByCall }: { readonly line: PushLine; readonly answeredByCall: boolean }): VNode {
  return (
    <span class="line__row">
      <code>{line.kind}</code>
      <span class="line__text">{line.detail}</span>
      <Outcome outcome={line.outcome} answeredByCall={answeredByCall} />
    </span>
  )
}

function CallTop({ line }: { readonly line: CallLine }): VNode {
  return (
    <span class="line__row">
      <code class="line__text">
        {line.method} {line.path}
      </code>
      <CallStatus line={line} />
    </span>
  )
}
