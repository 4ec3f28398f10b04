import type { Message, Pushes } from '../message/message'
import type { UnknownEvent, UnknownInfo, UnknownMessage } from '../message/push'
import type { TextMessage } from '../message/pushes/chat-messages'
import type { ClickEvent } from '../message/pushes/menu-events'
import type { Parts } from '../reply/parts'
import type { Reply } from '../reply/reply'
import type { Context } from './context'

/**
 * What a handler may answer with: a string is a text reply; nothing, `null`, `''` and `'success'` are no
 * reply. With the bot's option `slow` a handler may be an async generator, which yields an answer in parts.
 * From middleware, `undefined` leaves the answer of what comes after it as it is.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a handler without a reply returns void
export type Answer = Reply | string | Parts | null | undefined | void

/**
 * Runs what comes after, once, and resolves to its answer. A failure that the middleware does not await goes
 * to `bot.catch`.
 */
export type Next = () => Promise<Answer>

/** Answers a message, or leaves it to the next handler with `next()`. */
export type Handler<C extends Context = Context> = (ctx: C, next: Next) => Answer | Promise<Answer>

/** Hears of errors: the context is that of the push, if there was one. */
export type ErrorHandler = (error: unknown, ctx: Context | undefined) => void | Promise<void>

type OrdinaryName = { [K in keyof Pushes]: K extends `${string}:${string}` ? never : K }[keyof Pushes]

/** The filter of an event, such as `event:subscribe`. */
export type EventName = { [K in keyof Pushes]: K extends `event:${string}` ? K : never }[keyof Pushes]
type InfoName = { [K in keyof Pushes]: K extends `info:${string}` ? K : never }[keyof Pushes]

/** Each filter with the message that it narrows to: the name of a push, or a name that stands for several. */
export interface Filters extends Pushes {
  /** Any push whose `MsgType` is not `event`. */
  message: Pushes[OrdinaryName] | UnknownMessage
  /** Any event. */
  event: Pushes[EventName] | UnknownEvent
  /** Any push of the open platform; what a handler answers to one is not sent. */
  info: Pushes[InfoName] | UnknownInfo
  /** A push that no type names. */
  unknown: UnknownMessage | UnknownEvent | UnknownInfo
}

/** What `bot.on` can be asked for. */
export type Filter = keyof Filters

/** The context of a handler registered for the filter or filters `F`, on a bot whose contexts are `C`. */
export type FilteredContext<F extends Filter, C extends Context = Context> = C & Context<Extract<Filters[F], Message>>
/** The context of a handler of `hears`, whose matcher gives `Found`. */
export type HearsContext<C extends Context = Context, Found = RegExpExecArray> = C & Context<TextMessage> & { readonly match: Found }

/** The context of a handler for a tap on a menu's button. */
export type ClickContext<C extends Context = Context> = C & Context<ClickEvent>
