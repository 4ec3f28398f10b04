import type { Context, Handler, Reply } from '@wx/core'
import { refuseUnknownOptions, requireBetween } from '@wx/core/internal'
import { untilComplete } from '../base/until-complete'
import type { SignalContext } from '../order/signal-context'
import type { SessionContext } from '../session/session-context'

/** A message of a conversation, as language models take it. */
export interface HistoryEntry {
  readonly role: 'user' | 'assistant'
  readonly content: string
}

/** What a session's data must have room for. */
export interface HistoryData {
  readonly history?: readonly HistoryEntry[]
}

/** The member of a context that {@link history} adds. */
export interface HistoryContext {
  /** The last turns before this push, the oldest first. */
  readonly history: readonly HistoryEntry[]
}

/** Options of {@link history}. */
export interface HistoryOptions {
  /** So many turns are kept, each with the user's text and the answer. Default 10. */
  readonly turns?: number
  /** So many bytes of UTF-8 are kept, in whole turns. Default 16,384. */
  readonly bytes?: number
}

/** The context of a bot that uses {@link history}. */
export type KeepsHistory<Data> = Context & SessionContext<Data> & HistoryContext & Partial<SignalContext>

/**
 * Middleware that keeps the last texts of user and bot in the session, for a language model. Use it after
 * `session`. A turn is added when its answer is complete, after the last part if the handler yields; never
 * if the handler failed or answered no text. That is one more round trip for such a push.
 *
 * If a session can't be written, `store-failed` is reported, and the answer goes out. Throws a `WxError` of
 * code `config-invalid` for options that can't be right.
 *
 * @example
 * ```ts
 * const bot = new Bot<Context & SessionContext<HistoryData> & HistoryContext>({ token })
 * bot.use(session<HistoryData>({ store, initial: () => ({}) }))
 * bot.use(history({ turns: 6 }))
 * bot.on('text', (ctx) => model.answer([...ctx.history, { role: 'user', content: ctx.message.Content }]))
 * ```
 */
export function history<Data extends HistoryData>(options?: HistoryOptions): Handler<KeepsHistory<Data>>
// Over the data that it uses; the rest of a session's data stays as it is.
export function history(options: HistoryOptions = {}): Handler<KeepsHistory<HistoryData>> {
  refuseUnknownOptions('history', options, ['turns', 'bytes'])
  const turns = Math.floor(requireBetween('history: turns', options.turns ?? 10, 1, 1_000))
  const bytes = requireBetween('history: bytes', options.bytes ?? 16_384, 1, 524_288)

  return async function history(ctx, next) {
    Object.defineProperty(ctx, 'history', { get: () => ctx.session.data.history ?? [], configurable: true })
    const { message } = ctx
    if (message.MsgType !== 'text') return next()
    return untilComplete(next, {
      done: async (parts) => {
        const content = parts.map(textOf).filter(Boolean).join('\n\n')
        if (content === '' || ctx.signal?.aborted === true) return
        const turn: readonly HistoryEntry[] = [
          { role: 'user', content: message.Content },
          { role: 'assistant', content },
        ]
        const added = ctx.session.update((data) => {
          const { history: before = [] } = data
          return { ...data, history: lastTurns([...before, ...turn], turns, bytes) }
        })
        // `session` reports it, and the answer goes out.
        await added.catch(() => {})
      },
    })
  }
}

function textOf(answer: string | Reply): string {
  if (typeof answer !== 'string') return answer.MsgType === 'text' ? answer.Content : ''
  return answer === 'success' ? '' : answer
}

/** The last turns that fit. A turn is two entries. */
function lastTurns(entries: readonly HistoryEntry[], turns: number, bytes: number): readonly HistoryEntry[] {
  let from = entries.length
  for (let left = bytes; from >= 2 && entries.length - from < 2 * turns; from -= 2) {
    left -= bytesOf(entries.slice(from - 2, from))
    if (left < 0) break
  }
  return entries.slice(from)
}

function bytesOf(entries: readonly HistoryEntry[]): number {
  return new TextEncoder().encode(entries.map(({ content }) => content).join('')).length
}
