import { type Message, type Reply, WxError } from '@wx/core'
import { asMenu } from '../choices/choices'
import { compose } from './compose'
import { BUDGET, EVENT_BUDGET, GAP_MS } from './limits'
import type { Output } from './output'
import { isBefore, type Position } from './position'
import type { Sender } from './sender'

export interface MessageRoute {
  readonly sender: Sender
  readonly message: Message & { readonly FromUserName: string }
  readonly ai: boolean
  readonly output: Output
  /** The text with the link to what the budget leaves over. */
  readonly more: (next: Position) => string
  /** Writes down that everything before this place is on its way. False if another process took over. */
  readonly mark: (at: Position) => Promise<boolean>
  readonly report: (error: unknown) => void
  readonly pause: (ms: number) => Promise<void>
}

/**
 * How it ended. `sent`: the user has all. `rest`: what follows waits for the user, who was `told` by a link
 * or not. `lost`: another process goes on with it.
 */
export type MessageOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'rest'; readonly told: boolean; readonly noRight: boolean }

/**
 * Sends the answer from a place on as customer-service messages: each part as its own while more than one
 * message is left, and then all that remains in the last one. A part is written down as given before it is
 * sent, so that no death makes it go twice; what the platform refuses is taken back.
 */
export async function sendMessages(route: MessageRoute, start: Position): Promise<MessageOutcome> {
  let at = start
  for (let left = budgetOf(route.message); left > 0; left -= 1) {
    await available(route.output, at, left === 1)
    const { parts, isEnded } = route.output
    const composed = compose(parts, at, { ended: isEnded, merge: left === 1, articles: 1, more: left === 1 ? route.more : undefined })
    if (composed === undefined) return { kind: 'sent' }
    if (!(await route.mark(composed.next))) return { kind: 'lost' }
    const failure = await send(route, composed.reply)
    if (failure !== undefined) return takenBack(route, at, failure)
    const isOver = isEnded && composed.next.part >= parts.length
    if (!isOver && left === 1) return { kind: 'rest', told: composed.reply.MsgType === 'text', noRight: false }
    at = composed.next
    await route.pause(GAP_MS)
  }
  return { kind: 'sent' }
}

async function takenBack(route: MessageRoute, at: Position, failure: string): Promise<MessageOutcome> {
  const isOurs = await route.mark(at)
  return isOurs ? { kind: 'rest', told: false, noRight: failure === 'account' } : { kind: 'lost' }
}

/**
 * Why the message did not go; `undefined` if it went, if it may have gone, and if nothing could make it go.
 */
async function send({ sender, message, ai, report }: MessageRoute, part: Reply): Promise<string | undefined> {
  try {
    const outcome = await sender.send(message.FromUserName, asMenu(part) ?? part, ai ? { ai } : {})
    if (outcome.status === 'sent') return undefined
    report(outcome.error)
    return outcome.reason
  } catch (error) {
    report(error)
    const isFinal = WxError.is(error) && isNeverRepeated(error)
    return isFinal ? undefined : 'failed'
  }
}

/** It may have arrived, or it is no message at all. */
function isNeverRepeated({ code }: WxError): boolean {
  return code === 'outcome-unknown' || code === 'reply-invalid'
}

/** Waits until there is a part at this place, and until the end if everything has to go at once. */
async function available(output: Output, at: Position, all: boolean): Promise<void> {
  while (!output.isEnded && (all || !isBefore(at, { part: output.parts.length, char: 0 }))) await output.changed
}

/** A message of the user's gives 5, an event and a tap on a link or a menu in the chat 3. */
function budgetOf(message: Message): number {
  return message.MsgType === 'event' || (message.MsgType === 'text' && message.bizmsgmenuid !== undefined) ? EVENT_BUDGET : BUDGET
}
