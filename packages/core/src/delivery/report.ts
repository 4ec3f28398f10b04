import { WxError } from '../base/error'
import { visibleText } from '../base/internal'
import { type Message, nameOf } from '../message/message'

/** The parts of a context that a report uses: the push, and the filter of the handler that was running. */
export interface ReportedContext {
  readonly message: Message
  readonly filter?: string | undefined
}

/** Hears of an error, and of the push that it belongs to, if there is one. */
export type ErrorListener<C> = (error: unknown, ctx: C | undefined) => void | Promise<void>

/**
 * Passes every error on to one listener, the console by default. If the listener fails, its error goes to the
 * console.
 */
export class Reporter<C extends ReportedContext> {
  listener: ErrorListener<C>
  /** These hear of every error, too. */
  readonly watchers: Set<ErrorListener<C>> = new Set()

  constructor(listener: ErrorListener<C> = reportToConsole) {
    this.listener = listener
  }

  report(error: unknown, ctx?: C): void {
    for (const listener of [this.listener, ...this.watchers]) tell(listener, error, ctx)
  }
}

function tell<C>(listener: ErrorListener<C>, error: unknown, ctx: C | undefined): void {
  try {
    Promise.resolve(listener(error, ctx)).catch((cause: unknown) => reportToConsole(cause))
  } catch (cause) {
    reportToConsole(cause)
  }
}

/**
 * Prints a line that a developer can act on. A `WxError` is a warning without a stack; what a handler threw
 * comes with its stack. Both name the push.
 */
export function reportToConsole(error: unknown, ctx?: ReportedContext): void {
  const push = ctx === undefined ? '' : ` (${describePush(ctx)})`
  if (WxError.is(error)) console.warn(`[wx] ${error.code}: ${visibleText(error.message)}${push}${describeCause(error)}`)
  else console.error(`[wx] A handler failed${push}: ${describeError(error)}`)
}

/** Kind, id and sender. The sender is shortened: an openid identifies a person. */
function describePush({ message, filter }: ReportedContext): string {
  const { raw } = message
  const name = nameOf(message).replace(/unknown$/, () => `${oneOf(raw.Event, raw.InfoType, raw.MsgType) ?? ''}, unknown`)
  const id = oneOf(raw.MsgId, raw.MsgID)
  const sender = oneOf(raw.FromUserName)
  const parts = [name, id && `MsgId ${id}`, sender && `from ${shortened(sender)}`, filter && `in ${filter}`]
  return visibleText(parts.filter(Boolean).join(', '))
}

function oneOf(...values: readonly unknown[]): string | undefined {
  return values
    .find((value) => typeof value === 'string' && value !== '')
    ?.toString()
    .slice(0, 64)
}

function shortened(sender: string): string {
  return sender.length <= 8 ? sender : `${sender.slice(0, 6)}…`
}

function describeCause({ cause }: Error): string {
  return cause === undefined ? '' : `\n  Cause: ${describeError(cause)}`
}

/** The error with its stack. The stack keeps its line ends and loses other control characters. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return visibleText(String(error))
  return `${(error.stack ?? String(error)).split('\n').map(visibleText).join('\n')}${describeCause(error)}`
}
