import type { VNode } from 'preact'
import type { ChatState } from '../../src/chat/chat-state'
import type { Exchange } from '../../src/delivery/exchange'
import { useWords } from '../language'
import { ExchangeActions } from '../scenario/exchange-actions'
import { AttemptView } from './attempt'
import { duration } from './duration'
import { Outcome } from './outcome'
import { Source } from './source'
import { Timeline } from './timeline'
import { indentXml } from './xml-source'

interface Props {
  readonly exchange: Exchange
  readonly state: ChatState
  readonly onSelect: (id: string) => void
}

/** One push, its attempts and its reply, in the order in which they happened. */
export function ExchangeDetail({ exchange, state, onSelect }: Props): VNode {
  const words = useWords()
  const { attempts, hint, outcome, push, reason, reply } = exchange
  const took = duration(exchange)
  return (
    <article class="detail" data-testid="exchange-detail">
      <p class="detail__facts">
        <Outcome outcome={outcome} />
        {took !== undefined && <span>{words.milliseconds(took)}</span>}
        <span>{words.attempts(attempts.length)}</span>
      </p>
      {reason !== undefined && (
        <section class="detail__reason" data-testid="reason">
          <h3>{words.reason}</h3>
          <p>{reason}</p>
        </section>
      )}
      <ExchangeActions exchange={exchange} onSelect={onSelect} />
      <Timeline exchange={exchange} state={state} onSelect={onSelect} />
      <Source title={words.push} text={indentXml(push)} testId="push" />
      {attempts.map((attempt, index) => (
        <AttemptView key={index} attempt={attempt} number={index + 1} open={index === attempts.length - 1} />
      ))}
      {reply !== undefined && <Source title={words.replyPlain} text={indentXml(reply)} testId="reply" />}
      {outcome === 'silent' && (
        <p class="detail__silent">
          {words.noReply} {hint}
        </p>
      )}
    </article>
  )
}
