import type { VNode } from 'preact'
import { explain } from '../../src/delivery/explanation'
import type { CallLine, PushLine, RecordLine } from '../../src/record/record-line'
import { useLanguage, useWords } from '../language'
import type { Language } from '../words/bilingual'
import { VERDICTS } from '../words/verdicts'
import { CallStatus } from './call-status'
import { Outcome } from './outcome'

interface Props {
  readonly line: RecordLine
  /** The page's user: only others are named. */
  readonly openid: string
}

/** What a row of the record says. */
export function RecordRow({ line, openid }: Props): VNode {
  const words = useWords()
  const language = useLanguage()
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const facts = [
    line.openid !== undefined && line.openid !== openid && line.openid,
    new Date(line.at).toLocaleTimeString(locale),
    line.durationMs !== undefined && words.milliseconds(Math.round(line.durationMs)),
    line.type === 'push' && line.attempts > 1 && words.attempts(line.attempts),
    line.type === 'call' && line.source !== 'rules' && words.sources[line.source],
  ]
  return (
    <>
      {line.type === 'push' ? <PushTop line={line} /> : <CallTop line={line} />}
      <span class="line__row line__quiet">
        <span class="line__text">{line.type === 'push' ? answerIn(line, language) : line.detail}</span>
        <span class="line__facts">{facts.filter(Boolean).join(' · ')}</span>
      </span>
    </>
  )
}

/** What came of a push: what is wrong with it, or the reply. */
function answerIn({ verdict, answer }: PushLine, language: Language): string {
  return verdict === undefined ? answer : explain(verdict, VERDICTS[language]).what
}

function PushTop({ line }: { readonly line: PushLine }): VNode {
  return (
    <span class="line__row">
      <code>{line.kind}</code>
      <span class="line__text">{line.detail}</span>
      <Outcome {...line} />
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
