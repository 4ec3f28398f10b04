import { WxError } from '../../base/error'
import { Bot } from '../../bot/bot'
import type { BotOptions } from '../../bot/options'
import { Cipher } from '../../envelope/cipher'
import { signature } from '../../envelope/signature'
import { ManualClock } from '../../testing/manual-clock'
import { formatXml, type XmlTree } from '../../wire/xml/format'
import type { WebhookHandler, WebhookResponse } from '../webhook'

/*
 * For the tests of what a bot answers: the platform's side, and a bot with everything that its error hook was
 * told.
 */

export const token = 'spamtest'
export const appId = 'wx0123456789abcdef'
export const encodingAESKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
export const cipher: Cipher = new Cipher({ encodingAESKey, appId })
export const START = 1_700_000_000_000

interface Rig {
  readonly bot: Bot
  readonly clock: ManualClock
  readonly errors: unknown[]
  readonly codes: () => unknown[]
  readonly handled: string[]
}

/** A bot whose clock stands still unless moved, and everything its error hook was told. */
export function rig(options: Partial<BotOptions> = {}): Rig {
  const clock = new ManualClock(START)
  const errors: unknown[] = []
  const handled: string[] = []
  const bot = new Bot({ token, clock, ...options })
    .on('text', (ctx) => {
      handled.push(ctx.message.Content)
      return `re: ${ctx.message.Content}`
    })
    .catch((error) => void errors.push(error))
  const codes = () => errors.map((error) => (WxError.is(error) ? error.code : error))
  return { bot, clock, errors, codes, handled }
}

export function textPush(content: string, id = '1', fields: XmlTree = {}): string {
  const all = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1_700_000_000, MsgType: 'text', Content: content, MsgId: id }
  return formatXml({ ...all, ...fields })
}

export interface Push {
  readonly body: string
  readonly method?: string
  readonly timestamp?: string
  readonly nonce?: string
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly extra?: readonly (readonly [string, string])[]
}

export async function send(bot: WebhookHandler, push: Push): Promise<WebhookResponse & { readonly bodyRead: boolean }> {
  const { timestamp = String(START / 1000), nonce = '1320562132' } = push
  const defaults = { signature: signature(token, timestamp, nonce), timestamp, nonce, ...push.query }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(defaults)) if (value !== undefined) query.append(name, value)
  for (const [name, value] of push.extra ?? []) query.append(name, value)
  let bodyRead = false
  const text = async (): Promise<string> => {
    bodyRead = true
    return push.body
  }
  return { ...(await bot.handle({ method: push.method ?? 'POST', query, text })), bodyRead }
}

let nonces = 461056294

export function sealed(plain: string, by: Cipher = cipher, nonce: string = String(nonces++)): Push {
  const timestamp = String(START / 1000)
  const encrypt = by.encrypt(plain)
  const query = { encrypt_type: 'aes', msg_signature: signature(token, timestamp, nonce, encrypt) }
  return { timestamp, nonce, query, body: formatXml({ ToUserName: 'gh_1', Encrypt: encrypt }) }
}
