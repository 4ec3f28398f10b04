import type { Reporter } from '../delivery/report'
import type { WebhookHandler } from '../webhook/webhook'
import type { Context } from './context'
import type { BotOptions } from './options'

/** What a simulator in the same process has to know of a bot. */
export interface KnownBot {
  /** As they were given, secrets included. */
  readonly options: BotOptions
  readonly reporter: Reporter<Context>
}

/** No member of the bot, which would show the secrets to all code that has it. It keeps no bot alive. */
const BOTS = new WeakMap<WebhookHandler, KnownBot>()

export function remember(bot: WebhookHandler, known: KnownBot): void {
  BOTS.set(bot, known)
}

/** `undefined` for a handler that is no bot, and for a bot of another copy of this package. */
export function knownBot(handler: WebhookHandler): KnownBot | undefined {
  return BOTS.get(handler)
}
