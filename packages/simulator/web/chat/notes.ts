import type { ChatState } from '../../src/chat/chat-state'
import type { Exchange } from '../../src/delivery/exchange'

/**
 * The exchanges with something to say about them, by the line under which that stands: the last of the push,
 * its reply and the fault notice.
 */
export function notesOf({ bubbles, exchanges }: Pick<ChatState, 'bubbles' | 'exchanges'>): ReadonlyMap<string, Exchange> {
  const lastLines = new Map(bubbles.flatMap(({ id, exchangeId }) => (exchangeId === undefined ? [] : [[exchangeId, id] as const])))
  const notes = exchanges.filter(({ verdict, botErrors }) => verdict !== undefined || botErrors !== undefined)
  return new Map(
    notes.flatMap((exchange) => {
      const line = lastLines.get(exchange.id)
      return line === undefined ? [] : [[line, exchange] as const]
    }),
  )
}
