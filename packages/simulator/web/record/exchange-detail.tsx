import type { VNode } from 'preact'
import type { Exchange } from '../../src/delivery/exchange'
import { duration } from '../../src/record/duration'
import type { RecordLine } from '../../src/record/record-line'
import { VerdictNote } from '../chat/verdict-note'
import { useWords } from '../language'
import { ExchangeActions } from '../scenario/exchange-actions'
import { Source } from '../source/source'
import { indentXml } from '../source/xml-source'
import { AttemptView } from './attempt'
import { momentsOf } from './moments'
import { Outcome } from './outcome'
import { Timeline } from './timeline'

interface Props {
  readonly exchange: Exchange
  readonly record: readonly RecordLine[]
  readonly onSelect: (id: string) => void
}

/** A push and its answer; then when what happened; the requests as they were sent are folded below. */
export function ExchangeDetail({ exchange, record, onSelect }: Props): VNode {
  const words = useWords()
  const { attempts, push, reply } = exchange
  const took = duration(exchange)
  return (
    <article class="detail" data-testid="exchange-detail">
      <p class="detail__facts">
        <Outcome {...exchange} />
        {took !== undefined && <span>{words.milliseconds(took)}</span>}
        <span>{words.attempts(attempts.length)}</span>
      </p>
      <VerdictNote {...exchange} />
      <ExchangeActions exchange={exchange} onSelect={onSelect} />
      <Source title={words.push} text={indentXml(push)} testId="push" />
      {reply !== undefined && <Source title={words.replyPlain} text={indentXml(reply)} testId="reply" />}
      <Timeline moments={momentsOf(exchange, record)} onSelect={onSelect} />
      {attempts.map((attempt, index) => (
        <AttemptView key={index} attempt={attempt} number={index + 1} />
      ))}
    </article>
  )
}
