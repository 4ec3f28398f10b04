import { createCipheriv, createDecipheriv, hash, randomFillSync, timingSafeEqual } from 'node:crypto'
import type { Clock } from '@wx/core'
import { account, type BenchMode, type Push } from './push'

/*
 * The floor: what an experienced hand would write for one account and text messages alone, with the same checks as the bot: query
 * shape, timestamp window, signature in constant time, size, strict UTF-8, and one digest of the opened text for replays and retries,
 * no field that stands inside another's text, no reply that the platform would drop or that could not be read as XML.
 * No types, no handlers, no reporting, no second data format, no other message. Nothing that does the same work gets far below it.
 */

export const MAX_BYTES = 65_536

const utf8 = new TextDecoder('utf-8', { fatal: true })
const key = Buffer.from(`${account.encodingAESKey}=`, 'base64')
const iv = key.subarray(0, 16)
const appId = Buffer.from(account.appId)

/*
 * One context for all messages: to make one costs more than to use it. CBC XORs the first block with the last of the ciphertext before,
 * where each message has to begin with the IV.
 */
const encipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
let enciphered: Uint8Array = iv
let deciphered: Uint8Array = iv

/** From a pool: asking the system costs the same for 20 bytes as for all of these. */
const pool = Buffer.alloc(4000)
let drawn = pool.length

export class Floor {
  readonly #mode: BenchMode
  readonly #clock: Clock
  readonly #seen = new Lately(600_000)
  readonly #answered = new Lately(60_000)

  constructor(mode: BenchMode, clock: Clock) {
    this.#mode = mode
    this.#clock = clock
  }

  /** The reply, or an error if the push is refused. */
  answer({ query, body }: Push): string {
    if (body.length > MAX_BYTES) throw new Error('too large')
    return this.reply(this.admit(query), body)
  }

  /** What can be checked before the body is read. */
  admit(raw: string): Query {
    const query = readQuery(raw)
    if (Math.abs(Number(query.timestamp) * 1000 - this.#clock.now()) > 300_000) throw new Error('too old')
    check(sha1(account.token, query.timestamp, query.nonce), query.signature)
    return query
  }

  reply({ timestamp, nonce, msgSignature }: Query, body: Buffer): string {
    const now = this.#clock.now()
    const text = utf8.decode(body)
    const message = this.#mode === 'plain' ? text : open(text, timestamp, nonce, msgSignature)
    const digest = hash('sha1', message)
    this.#refuseReplay(`${timestamp}:${nonce}`, digest, now)
    return this.#once(digest, message, now)
  }

  #refuseReplay(name: string, digest: string, now: number): void {
    const before = this.#seen.get(name, now)
    if (before === undefined) this.#seen.set(name, digest)
    else if (before !== digest) throw new Error('replayed')
  }

  #once(digest: string, message: string, now: number): string {
    const before = this.#answered.get(digest, now)
    if (before !== undefined) return before
    const plain = reply(readFields(message), now)
    const sealed = this.#mode === 'plain' ? plain : seal(plain, now)
    this.#answered.set(digest, sealed)
    return sealed
  }
}

/** Two maps that take turns: to forget costs nothing. */
class Lately {
  readonly #keepMs: number
  #young = new Map<string, string>()
  #old = new Map<string, string>()
  #turnedAt = 0

  constructor(keepMs: number) {
    this.#keepMs = keepMs
  }

  get(name: string, now: number): string | undefined {
    if (now - this.#turnedAt > this.#keepMs) {
      this.#old = this.#young
      this.#young = new Map()
      this.#turnedAt = now
    }
    return this.#young.get(name) ?? this.#old.get(name)
  }

  set(name: string, value: string): void {
    this.#young.set(name, value)
  }
}

export interface Query {
  readonly signature: string
  readonly timestamp: string
  readonly nonce: string
  readonly msgSignature: string
}

function readQuery(query: string): Query {
  const found = { signature: '', timestamp: '', nonce: '', msg_signature: '' }
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    if (name !== 'signature' && name !== 'timestamp' && name !== 'nonce' && name !== 'msg_signature') continue
    if (found[name] !== '') throw new Error('repeated')
    found[name] = pair.slice(at + 1)
  }
  if (!/^[0-9a-f]{40}$/.test(found.signature) || !/^[0-9]{10}$/.test(found.timestamp) || !/^[\w-]{1,32}$/.test(found.nonce))
    throw new Error('query')
  return { signature: found.signature, timestamp: found.timestamp, nonce: found.nonce, msgSignature: found.msg_signature }
}

function sha1(...parts: readonly string[]): string {
  return hash('sha1', [...parts].sort().join(''))
}

function check(expected: string, given: string): void {
  if (given.length !== 40 || !timingSafeEqual(Buffer.from(expected), Buffer.from(given))) throw new Error('signature')
}

interface TextFields {
  readonly ToUserName: string
  readonly FromUserName: string
  readonly MsgType: string
  readonly Content: string
  readonly MsgId: string
}

function readFields(xml: string): TextFields {
  const next = fieldsInOrder(xml)
  return {
    ToUserName: next('ToUserName'),
    FromUserName: next('FromUserName'),
    MsgType: next('MsgType'),
    Content: next('Content'),
    MsgId: next('MsgId'),
  }
}

/** Fields in the order in which the platform writes them, each sought behind the one before: a user's text may hold anything, tags too. */
function fieldsInOrder(xml: string): (name: string) => string {
  let at = xml.indexOf('<xml>')
  return (name) => {
    const open = xml.indexOf(`<${name}>`, at)
    if (open < 0 || at < 0) throw new Error(`no ${name}`)
    const start = open + name.length + 2
    const isText = xml.startsWith('<![CDATA[', start)
    const end = isText ? xml.indexOf(']]>', start) : xml.indexOf('<', start)
    if (end < 0 || !xml.startsWith(`</${name}>`, isText ? end + 3 : end)) throw new Error(`${name} is not closed`)
    at = end
    return xml.slice(isText ? start + 9 : start, end)
  }
}

function reply({ ToUserName, FromUserName, MsgType, Content }: TextFields, now: number): string {
  if (MsgType !== 'text') throw new Error('not a text')
  const content = Content.replace(/[^\t\n\u0020-\ufffd]/g, '').replaceAll(']]>', ']]]]><![CDATA[>')
  if (content === '' || Buffer.byteLength(content) > 2048) throw new Error('no reply that the platform takes')
  return `<xml><ToUserName><![CDATA[${FromUserName}]]></ToUserName><FromUserName><![CDATA[${ToUserName}]]></FromUserName><CreateTime>${Math.floor(now / 1000)}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content></xml>`
}

function open(body: string, timestamp: string, nonce: string, msgSignature: string): string {
  const encrypt = fieldsInOrder(body)('Encrypt')
  check(sha1(account.token, timestamp, nonce, encrypt), msgSignature)
  const bytes = Buffer.from(encrypt, 'base64')
  if (encrypt.length % 4 !== 0 || bytes.length % 32 !== 0) throw new Error('length')
  const plain = decipher.update(bytes)
  for (let at = 0; at < 16; at++) plain[at] = (plain[at] ?? 0) ^ (deciphered[at] ?? 0) ^ (iv[at] ?? 0)
  deciphered = bytes.subarray(-16)
  const padding = plain[plain.length - 1] ?? 0
  if (padding < 1 || padding > 32) throw new Error('padding')
  for (let at = plain.length - padding; at < plain.length; at++) if (plain[at] !== padding) throw new Error('padding')
  const end = 20 + plain.readUInt32BE(16)
  if (!plain.subarray(end, plain.length - padding).equals(appId)) throw new Error('app id')
  return utf8.decode(plain.subarray(20, end))
}

function seal(text: string, now: number): string {
  const length = Buffer.byteLength(text)
  const unpadded = 20 + length + appId.length
  const padding = 32 - (unpadded % 32)
  const plain = Buffer.allocUnsafe(unpadded + padding).fill(padding, unpadded)
  if (drawn === pool.length) {
    randomFillSync(pool)
    drawn = 0
  }
  pool.copy(plain, 0, drawn, drawn + 16)
  const nonce = String(pool.readUInt32BE(drawn + 16))
  drawn += 20
  for (let at = 0; at < 16; at++) plain[at] = (plain[at] ?? 0) ^ (enciphered[at] ?? 0) ^ (iv[at] ?? 0)
  plain.writeUInt32BE(length, 16)
  plain.write(text, 20)
  appId.copy(plain, 20 + length)
  const bytes = encipher.update(plain)
  enciphered = bytes.subarray(-16)
  const encrypt = bytes.toString('base64')
  const timestamp = String(Math.floor(now / 1000))
  return `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt><MsgSignature><![CDATA[${sha1(account.token, timestamp, nonce, encrypt)}]]></MsgSignature><TimeStamp>${timestamp}</TimeStamp><Nonce><![CDATA[${nonce}]]></Nonce></xml>`
}
