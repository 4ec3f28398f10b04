import { randomBytes } from 'node:crypto'
import { Cipher, type Fields, formatXml, type Mode, parseXml, signature, type XmlTree } from '@wx/core'

/** A request before it has an address: what a case asks, and every transport can send. */
export interface Asked {
  readonly method: string
  readonly query: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer> | (() => AsyncIterable<Uint8Array<ArrayBuffer>>)
}

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

export const account = {
  token: 'conformance',
  appId: 'wxb11529c136998cb6',
  encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
} as const

const cipher = new Cipher(account)

/** The platform's side: signs, encrypts as the console's mode says, and reads replies. */
export class Wechat {
  readonly mode: Mode

  constructor(mode: Mode) {
    this.mode = mode
  }

  /** A push of these fields, as a message of a user's. */
  push(fields: XmlTree): Asked {
    const message = {
      ToUserName: 'gh_account',
      FromUserName: 'oUser',
      CreateTime: now(),
      MsgId: String(randomBytes(6).readUIntBE(0, 6)),
      ...fields,
    }
    return this.document(formatXml(message), message)
  }

  /**
   * A push whose inner document is exactly this text. `outer` stands beside `Encrypt` if the mode sends
   * both.
   */
  document(text: string, outer: XmlTree = {}): Asked {
    if (this.mode === 'plain') return this.body(text)
    const encrypt = cipher.encrypt(text)
    return this.body(formatXml({ ...(this.mode === 'compat' && outer), Encrypt: encrypt }), encrypt)
  }

  /** A signed request with this body. */
  body(body: NonNullable<Asked['body']>, encrypt = ''): Asked {
    const query = this.query()
    if (this.mode !== 'plain') {
      query.set('encrypt_type', 'aes')
      query.set('msg_signature', signature(account.token, query.get('timestamp') ?? '', query.get('nonce') ?? '', encrypt))
    }
    return { method: 'POST', query: String(query), headers: { 'content-type': 'text/xml' }, body }
  }

  /** The parameters of every request, signed anew. */
  query(timestamp: number = now()): URLSearchParams {
    const nonce = randomBytes(8).toString('hex')
    return new URLSearchParams({ signature: signature(account.token, String(timestamp), nonce), timestamp: String(timestamp), nonce })
  }

  /** What the user would be shown of an answer. Throws when the platform could not read it. */
  async read(answer: Answered): Promise<Fields> {
    const outer = await parseXml(answer.body)
    if (this.mode === 'plain') return outer
    const { Encrypt, TimeStamp, Nonce, MsgSignature } = outer
    if (signature(account.token, String(TimeStamp), String(Nonce), String(Encrypt)) !== MsgSignature)
      throw new Error('MsgSignature does not fit')
    return parseXml(cipher.decrypt(String(Encrypt)))
  }
}

export function now(): number {
  return Math.floor(Date.now() / 1000)
}
