import type { VNode } from 'preact'
import { useWords } from '../language'
import type { Words } from '../words/words'
import { answeredAt, answerOf, endOf, type Moment, startOf } from './moments'
import { Refused } from './refused'

interface Props {
  readonly moments: readonly Moment[]
  readonly onSelect: (id: string) => void
}

/** When each attempt began and ended, and what was sent to the user later. */
export function Timeline({ moments, onSelect }: Props): VNode | null {
  const words = useWords()
  if (moments.length === 0) return null
  const total = Math.max(5_000, ...moments.map(endOf))
  const answered = answeredAt(moments)
  return (
    <section data-testid="timeline">
      <h3>{words.timeline}</h3>
      <ol class="timeline">
        {moments.map((moment) => (
          <li class={`moment moment_${kindOf(moment)}`} data-testid="moment">
            <span class="moment__at">{words.seconds(startOf(moment) / 1000)}</span>
            <span class="moment__track" aria-hidden="true">
              <i
                style={{ left: `min(${share(startOf(moment), total)}, 100% - 8px)`, width: share(endOf(moment) - startOf(moment), total) }}
              />
            </span>
            <Description moment={moment} answered={answered} onSelect={onSelect} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface DescriptionProps {
  readonly moment: Moment
  readonly answered: number | undefined
  readonly onSelect: (id: string) => void
}

/** What happened, in words. A message and a refusal lead to the call behind them. */
function Description({ moment, answered = 0, onSelect }: DescriptionProps): VNode {
  const words = useWords()
  switch (moment.type) {
    case 'open':
      return <span>{`${words.attempt(moment.number)} · ${words.pending}`}</span>
    case 'attempt':
      return <span>{`${words.attempt(moment.number)} · ${endingOf(moment, words)}`}</span>
    case 'message':
      return (
        <button type="button" onClick={() => onSelect(moment.call.id)}>
          {moment.at < answered ? words.messageBefore : words.messageLater((moment.at - answered) / 1000)}
        </button>
      )
    case 'refusal':
      return (
        <button type="button" onClick={() => onSelect(moment.call.id)}>
          <Refused call={moment.call} />
        </button>
      )
  }
}

function endingOf({ from, to, attempt }: Extract<Moment, { type: 'attempt' }>, words: Words): string {
  const seconds = (to - from) / 1000
  if (attempt.end === 'cut') return words.cutAt(seconds)
  return attempt.end === 'broken' ? words.brokenAt(seconds) : words.answeredAt(answerOf(attempt), seconds)
}

/** What colours the bar. */
function kindOf(moment: Moment): string {
  if (moment.type !== 'attempt') return moment.type
  const { end, response } = moment.attempt
  return response !== undefined && response.status !== 200 ? 'broken' : end
}

function share(ms: number, total: number): string {
  return `${(ms / total) * 100}%`
}
