import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** The platform's side, written without core: what core encrypts must be readable by other code. */
const TOKEN = 'runtimes'
const APP_ID = 'wxb11529c136998cb6'
const key = Buffer.from('abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG=', 'base64')
const iv = key.subarray(0, 16)

export interface Asked {
  readonly method: string
  readonly path: '/plain' | '/safe'
  readonly query: string
  readonly body?: string | Uint8Array<ArrayBuffer>
}

function sign(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([TOKEN, ...parts].sort().join(''))
    .digest('hex')
}
function seconds(): number {
  return Math.floor(Date.now() / 1000)
}

export function query(extra: Readonly<Record<string, string>> = {}, encrypt?: string, timestamp: number = seconds()): string {
  const nonce = randomBytes(6).toString('hex')
  const sealed = encrypt !== undefined && { encrypt_type: 'aes', msg_signature: sign(String(timestamp), nonce, encrypt) }
  return String(
    new URLSearchParams({ signature: sign(String(timestamp), nonce), timestamp: String(timestamp), nonce, ...sealed, ...extra }),
  )
}

export function text(content: string): string {
  const id = randomBytes(6).readUIntBE(0, 6)
  return (
    `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName><CreateTime>${seconds()}</CreateTime>` +
    `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content><MsgId>${id}</MsgId></xml>`
  )
}

export function plain(body: string | Uint8Array<ArrayBuffer>): Asked {
  return { method: 'POST', path: '/plain', query: query(), body }
}

export function safe(message: string, owner: string = APP_ID): Asked {
  const encrypt = seal(message, owner)
  return { method: 'POST', path: '/safe', query: query({}, encrypt), body: `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>` }
}

function seal(message: string, owner: string): string {
  const bytes = Buffer.from(message)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  const content = Buffer.concat([randomBytes(16), length, bytes, Buffer.from(owner)])
  const padding = 32 - (content.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
  return cipher.update(Buffer.concat([content, Buffer.alloc(padding, padding)])).toString('base64')
}

/** The reply inside an encrypted answer; throws if the platform would show its fault notice. */
export function unseal(answer: string): string {
  const field = (name: string): string => new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^\\]<]*)`).exec(answer)?.[1] ?? ''
  const encrypt = field('Encrypt')
  if (sign(field('TimeStamp'), field('Nonce'), encrypt) !== field('MsgSignature')) throw new Error(`MsgSignature does not fit: ${answer}`)
  const content = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false).update(Buffer.from(encrypt, 'base64'))
  const end = 20 + content.readUInt32BE(16)
  const owner = content.subarray(end, content.length - (content.at(-1) ?? 0)).toString()
  if (owner !== APP_ID) throw new Error(`sealed for ${owner}`)
  return content.subarray(20, end).toString()
}
