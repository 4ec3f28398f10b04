import { Cipher, type Clock, formatXml, signature, systemClock } from '@wx/core'

export const account = {
  token: 'benchToken',
  appId: 'wxb11529c136998cb6',
  encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
} as const

export type BenchMode = 'plain' | 'safe'

/** A push as it lies in a server's hands: what stands behind the `?`, and bytes. */
export interface Push {
  readonly query: string
  readonly body: Buffer
}

const MS_PER_PUSH = 100
let now = Date.now()

/** Ten pushes a second, as on a busy account, however fast they are handled: what must be remembered for ten minutes is as much as there. */
export const clock: Clock = { now: () => now, monotonic: () => now, schedule: systemClock.schedule }

const cipher = new Cipher(account)
let made = 0

/** Text messages of users', every one with a signature, an id and a text of its own, as the platform writes them. */
export function makePushes(mode: BenchMode, count: number, time: () => number = nextTime): readonly Push[] {
  return Array.from({ length: count }, () => makePush(mode, time()))
}

function nextTime(): number {
  now += MS_PER_PUSH
  return now
}

function makePush(mode: BenchMode, time: number): Push {
  made++
  const timestamp = String(Math.floor(time / 1000))
  const nonce = String(1_000_000_000 + made)
  const inner = [
    '<xml><ToUserName><![CDATA[gh_7f083739789a]]></ToUserName>',
    `<FromUserName><![CDATA[oia2TjuEGTNoeX76QEjQNrcURxG${made % 10}]]></FromUserName>`,
    `<CreateTime>${timestamp}</CreateTime>`,
    '<MsgType><![CDATA[text]]></MsgType>',
    `<Content><![CDATA[你好，这是第 ${made} 条消息]]></Content>`,
    `<MsgId>${6_054_768_590_000_000 + made}000</MsgId>`,
    '</xml>',
  ].join('\n')
  const url = `signature=${signature(account.token, timestamp, nonce)}&timestamp=${timestamp}&nonce=${nonce}&openid=oia2TjuEGTNoeX76QEjQNrcURxG8`
  if (mode === 'plain') return { query: url, body: Buffer.from(inner) }
  const encrypt = cipher.encrypt(inner)
  const query = `${url}&encrypt_type=aes&msg_signature=${signature(account.token, timestamp, nonce, encrypt)}`
  return { query, body: Buffer.from(formatXml({ ToUserName: 'gh_7f083739789a', Encrypt: encrypt })) }
}
