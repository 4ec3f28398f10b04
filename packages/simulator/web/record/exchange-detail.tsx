import type { VNode } from 'preact'
import type { Exchange } from '../../src/delivery/exchange'
import { duration } from '../../src/record/duration'
import type { RecordLine } from '../../src/record/record-line'
import { useWords } from '../language'
import { AttemptView } from './attempt'
import { momentsOf } from './moments'
import { Outcome } from './outcome'
import { Source } from './source'
import { Timeline } from './timeline'
import { indentXml } from './xml-source'

interface Props {
  readonly exchange: Exchange
  readonly record: readonly RecordLine[]
  readonly onSelect: (id: string) => void
}

/** A push and its answer; then when what happened; the requests as they were sent are folded below. */
export function ExchangeDetail({ exchange, record, onSelect }: Props): VNode {
  const words = useWords()
  const { attempts, hint, outcome, push, reason, reply } = exchange
  const took = duration(exchange)
  const moments = momentsOf(exchange, record)
  const answeredByCall = moments.some(({ type }) => type === 'message')
  return (
    <article class="detail" data-testid="exchange-detail">
      <p class="detail__facts">
        <Outcome outcome={outcome} answeredByCall={answeredByCall} />
        {took !== undefined && <span>{words.milliseconds(took)}</span>}
        <span>{words.attempts(attempts.length)}</span>
      </p>
      {reason !== undefined && (
        <section class="detail__reason" data-testid="reason">
          <h2>{words.reason}</h2>
          <p>{reason}</p>
        </section>
      )}
      <Source title={words.push} text={indentXml(push)} testId="push" />
      {reply !== undefined && <Source title={words.replyPlain} text={indentXml(reply)} testId="reply" />}
      {outcome === 'silent' && (
        <p class="detail__note" data-testid="no-reply">
          {answeredByCall ? words.messagedNote : `${words.noReply} ${hint ?? ''}`}
        </p>
      )}
      <Timeline moments={moments} onSelect={onSelect} />
      {attempts.map((attempt, index) => (
        <AttemptView key={index} attempt={attempt} number={index + 1} />
      ))}
    </article>
  )
}
