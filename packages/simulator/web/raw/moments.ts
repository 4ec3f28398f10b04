import type { Bubble, ChatState } from '../../src/chat/chat-state'
import type { Refusal } from '../../src/chat/refusal'
import type { Attempt, Exchange } from '../../src/delivery/exchange'

/** Something that happened after a push; times are milliseconds since the push. */
export type Moment =
  | { readonly type: 'attempt'; readonly number: number; readonly from: number; readonly to: number; readonly attempt: Attempt }
  /** The attempt that has no end yet. */
  | { readonly type: 'open'; readonly number: number; readonly from: number }
  | { readonly type: 'message'; readonly at: number; readonly bubble: Bubble }
  | { readonly type: 'refusal'; readonly at: number; readonly refusal: Refusal }

/**
 * The attempts of a push, and the customer-service messages until the user's next push, in the order of time.
 * Messages that the platform refused are among them.
 */
export function momentsOf(
  exchange: Exchange,
  { exchanges, bubbles, refusals }: Pick<ChatState, 'exchanges' | 'bubbles' | 'refusals'>,
): readonly Moment[] {
  const next = exchanges[exchanges.findIndex(({ id }) => id === exchange.id) + 1]
  const isAfter = ({ at }: { readonly at: number }): boolean => at >= exchange.at && (next === undefined || at < next.at)
  const messages = bubbles
    .filter((bubble) => bubble.apiPath !== undefined && isAfter(bubble))
    .map((bubble) => ({ type: 'message', at: bubble.at - exchange.at, bubble }) as const)
  const refused = refusals.filter(isAfter).map((refusal) => ({ type: 'refusal', at: refusal.at - exchange.at, refusal }) as const)
  return [...attemptsOf(exchange), ...messages, ...refused].sort((a, b) => startOf(a) - startOf(b))
}

function attemptsOf({ at, attempts, outcome }: Exchange): readonly Moment[] {
  const ended = attempts.map((attempt, index) => {
    const from = attempt.at - at
    return { type: 'attempt', number: index + 1, from, to: from + attempt.durationMs, attempt } as const
  })
  const from = ended.at(-1)?.to ?? 0
  return outcome === 'pending' ? [...ended, { type: 'open', number: ended.length + 1, from }] : ended
}

export function startOf(moment: Moment): number {
  return moment.type === 'attempt' || moment.type === 'open' ? moment.from : moment.at
}

export function endOf(moment: Moment): number {
  return moment.type === 'attempt' ? moment.to : startOf(moment)
}

/** The last moment at which the platform had its answer; `undefined` while it waits. */
export function answeredAt(moments: readonly Moment[]): number | undefined {
  return moments.findLast((moment) => moment.type === 'attempt')?.to
}

/** What a bot answered, in a few words: `success`, `200`, `500`. */
export function answerOf({ response }: Attempt): string {
  if (response === undefined) return ''
  return response.status === 200 && response.body === 'success' ? 'success' : String(response.status)
}
