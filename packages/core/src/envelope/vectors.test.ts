import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { WxError } from '../base/error'
import { ManualClock } from '../testing/manual-clock'
import { parseBody } from '../wire/body'
import { parseXml } from '../wire/xml/parse'
import { Cipher } from './cipher'
import { Envelope } from './envelope'
import { signature, signatureMatches } from './signature'

interface Vector {
  readonly id: string
  readonly what: string
  readonly token?: string
  readonly encodingAESKey?: string
  readonly timestamp?: string
  readonly nonce?: string
  readonly msgSignature?: string
  readonly encrypt: string
  readonly random?: string
  readonly message?: string
  readonly receiveId?: string
  readonly expectedReceiveId?: string
  readonly reencrypt?: boolean
  readonly plainSignature?: string
  readonly expectError?: string
}

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
}
const { vectors } = JSON.parse(fixture('crypto-vectors.json')) as { vectors: readonly Vector[] }

/**
 * The app id a negative vector's cipher is configured with: the one its ciphertext carries, unless that is
 * what is wrong.
 */
function appIdOf(vector: Vector): string {
  return vector.receiveId ?? vector.expectedReceiveId ?? 'wx0123456789abcdef'
}

describe('crypto-vectors.json', () => {
  for (const vector of vectors.filter((one) => one.msgSignature !== undefined)) {
    const { token = '', timestamp = '', nonce = '', encrypt } = vector
    test(`${vector.id} msg_signature: ${vector.what}`, () => {
      const expected = signature(token, timestamp, nonce, encrypt)
      expect(signatureMatches(expected, vector.msgSignature)).toBe(vector.expectError !== 'signature-mismatch')
    })
  }

  for (const vector of vectors.filter((one) => one.plainSignature !== undefined)) {
    test(`${vector.id} signature of the URL`, () => {
      expect(signature(vector.token ?? '', vector.timestamp ?? '', vector.nonce ?? '')).toBe(vector.plainSignature)
    })
  }

  for (const vector of vectors.filter((one) => one.message !== undefined)) {
    const { encodingAESKey = '', encrypt, message = '', receiveId = '' } = vector
    test(`${vector.id} decrypts: ${vector.what}`, () => {
      expect(new Cipher({ encodingAESKey, appId: receiveId }).decrypt(encrypt)).toBe(message)
    })
    if (vector.reencrypt !== true) continue
    test(`${vector.id} encrypts to the same bytes`, () => {
      const random = () => new TextEncoder().encode(vector.random)
      expect(new Cipher({ encodingAESKey, appId: receiveId, random }).encrypt(message)).toBe(encrypt)
    })
  }

  for (const vector of vectors.filter((one) => one.expectError !== undefined)) {
    const { token = '', encodingAESKey = '', timestamp = '1700000000', nonce = '', encrypt, msgSignature } = vector
    test(`${vector.id} is refused as ${vector.expectError}: ${vector.what}`, async () => {
      const clock = new ManualClock()
      const ciphers = [new Cipher({ encodingAESKey, appId: appIdOf(vector) })]
      const envelope = new Envelope({ mode: 'safe', tokens: [token], ciphers, clock })
      const query = { signature: undefined, timestamp, nonce, encryptType: 'aes', msgSignature, echostr: undefined }
      const opening = async () => (await envelope.open(query, `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`)).failure
      const error = await opening().catch((reason: unknown) => reason)
      expect(WxError.is(error) && error.code).toBe(vector.expectError)
    })
  }
})

describe('envelope fixtures', () => {
  const { fixtures } = JSON.parse(fixture('index.json')) as {
    fixtures: readonly {
      readonly file: string
      readonly kind: string
      readonly vector?: string
      readonly query?: Readonly<Record<string, string>>
      readonly expectedDecrypted?: Readonly<Record<string, string>>
    }[]
  }
  for (const { file, vector: id, query, expectedDecrypted } of fixtures.filter((one) => one.expectedDecrypted !== undefined)) {
    test(`${file} opens to its expected fields, and its seal opens again`, async () => {
      const vector = vectors.find((one) => one.id === id)
      const { token = '', encodingAESKey = '', receiveId: appId = '' } = vector ?? {}
      const clock = new ManualClock()
      const cipher = new Cipher({ encodingAESKey, appId })
      const envelope = new Envelope({ mode: 'safe', tokens: [token], ciphers: [cipher], clock })
      const callback = {
        signature: query?.signature,
        timestamp: query?.timestamp ?? '',
        nonce: query?.nonce ?? '',
        encryptType: query?.encrypt_type,
        msgSignature: query?.msg_signature,
        echostr: undefined,
      }
      const opened = await envelope.open(callback, fixture(file))
      expect({ ...(await parseBody(opened.text)).fields }).toEqual(expectedDecrypted)

      const { body: sealed, format } = opened.seal('回复 ]]> 😀', 'xml')
      expect(format).toBe(file.endsWith('.json') ? 'json' : 'xml')
      const outer = file.endsWith('.json') ? (JSON.parse(sealed) as Record<string, unknown>) : { ...(await parseXml(sealed)) }
      expect(Object.keys(outer)).toEqual(['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce'])
      expect(outer.MsgSignature).toBe(signature(token, String(outer.TimeStamp), String(outer.Nonce), String(outer.Encrypt)))
      expect(cipher.decrypt(String(outer.Encrypt))).toContain('回复')
    })
  }
})
