import { createHash } from 'node:crypto'
import { type Context, WxError } from '@wx/core'
import { visibleText } from '@wx/core/internal'

/** An error that the bot reported, and the push that it names. */
export interface BotError {
  readonly text: string
  readonly openid?: string | undefined
  /** As in `ctx.delivery.id`. */
  readonly deliveryId?: string | undefined
}

const MOST_CHARACTERS = 2_000

/** Reads what a bot passes to `bot.catch`. */
export function readBotError(error: unknown, ctx: Context | undefined): BotError {
  const where = ctx?.filter === undefined ? '' : ` (${ctx.filter})`
  const text = visibleText(`${describe(error)}${where}`.slice(0, MOST_CHARACTERS))
  return { text, openid: ctx?.message.raw.FromUserName?.toString(), deliveryId: ctx?.delivery.id }
}

function describe(error: unknown): string {
  if (WxError.is(error)) return `${error.code}: ${error.message}${error.cause === undefined ? '' : ` ${describe(error.cause)}`}`
  return String(error)
}

/** The id by which a bot names a push: the hash of its plain text. */
export function deliveryIdOf(push: string): string {
  return createHash('sha1').update(push).digest('hex')
}
