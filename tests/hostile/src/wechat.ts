import { createCipheriv, randomBytes } from 'node:crypto'
import { Cipher, formatXml, type Mode, signature, type XmlTree } from '@wx/core'
import type { Try } from './try'

export const account = {
  token: 'hostileToken',
  appId: 'wxb11529c136998cb6',
  encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
} as const

export const cipher: Cipher = new Cipher(account)

/** The parameters behind the URL, in the order they are written; a repeated key stands twice. */
export type Parameters = readonly (readonly [name: string, value: string])[]

export interface Signing {
  readonly timestamp?: string
  readonly nonce?: string
  readonly token?: string
}

/** The platform's side, and what an attacker could have overheard of it. */
export class Wechat {
  readonly mode: Mode

  constructor(mode: Mode) {
    this.mode = mode
  }

  /** A text message, as it must be answered. */
  push(content: string): Try {
    return { ...this.document(text(content)), handler: 'always' }
  }

  /** A push whose inner document is this text, signed, and sealed unless the mode is plain. */
  document(inner: string): Try {
    return this.mode === 'plain' ? this.plain(inner) : this.sealed(cipher.encrypt(inner))
  }

  /** A push in plain mode's form. */
  plain(body: string | Uint8Array): Try {
    return { query: formatQuery(this.urlParameters()), body, handler: 'either' }
  }

  /** A push in the form of the sealed modes around this ciphertext, with both signatures right. */
  sealed(encrypt: string, outer: XmlTree = {}): Try {
    return this.outer(formatXml({ ...outer, Encrypt: encrypt }), encrypt)
  }

  /** A body of any kind, under a query that says that it is sealed and fits this ciphertext. */
  outer(body: string | Uint8Array, encrypt: string): Try {
    return { query: formatQuery(this.sealedParameters(encrypt)), body, handler: 'either' }
  }

  urlParameters({ timestamp = seconds(), nonce = freshNonce(), token = account.token }: Signing = {}): Parameters {
    return [
      ['signature', signature(token, timestamp, nonce)],
      ['timestamp', timestamp],
      ['nonce', nonce],
    ]
  }

  sealedParameters(encrypt: string, { timestamp = seconds(), nonce = freshNonce(), token = account.token }: Signing = {}): Parameters {
    return [
      ...this.urlParameters({ timestamp, nonce, token }),
      ['encrypt_type', 'aes'],
      ['msg_signature', signature(token, timestamp, nonce, encrypt)],
    ]
  }

  /** The parameters of a legal push of this mode. */
  parameters(encrypt: string, signing: Signing = {}): Parameters {
    return this.mode === 'plain' ? this.urlParameters(signing) : this.sealedParameters(encrypt, signing)
  }
}

/** Percent-encoded as a browser would; keys as they are, so that `nonce[]` stays what it is. */
export function formatQuery(parameters: Parameters): string {
  return parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
}

export function seconds(offset = 0): string {
  return String(Math.floor(Date.now() / 1000) + offset)
}

let pushes = 0

export function freshNonce(): string {
  return `${randomBytes(4).readUInt32BE()}-${++pushes}`
}

/** A text message of a user's. Every one has an id of its own, or it would pass for a retry. */
export function text(content: string, fields: XmlTree = {}): string {
  return formatXml({ ...message(), MsgType: 'text', Content: content, ...fields })
}

export function message(): XmlTree {
  return { ToUserName: 'gh_account', FromUserName: 'oUser', CreateTime: Number(seconds()), MsgId: String(randomBytes(6).readUIntBE(0, 6)) }
}

const key = Buffer.from(`${account.encodingAESKey}=`, 'base64')

/**
 * The platform's encryption of a plaintext that is already laid out: for those that the platform would never
 * lay out so.
 */
export function encryptRaw(plain: Uint8Array): string {
  const aes = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([aes.update(plain), aes.final()]).toString('base64')
}

export interface Layout {
  readonly message: string | Uint8Array
  readonly appId?: string
  /** What the length field claims. */
  readonly length?: number
  /** The padding bytes; by default the right ones. */
  readonly padding?: (size: number) => Uint8Array
}

/** `random(16) | length(4) | message | app id | padding`, each of which may be a lie. */
export function layOut({ message, appId = account.appId, length, padding = (size) => Buffer.alloc(size, size) }: Layout): Buffer {
  const bytes = Buffer.from(message)
  const head = Buffer.alloc(20)
  randomBytes(16).copy(head)
  head.writeUInt32BE((length ?? bytes.length) >>> 0, 16)
  const unpadded = Buffer.concat([head, bytes, Buffer.from(appId)])
  return Buffer.concat([unpadded, padding(32 - (unpadded.length % 32))])
}
