import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { systemClock } from '../base/clock'
import { WxError } from '../base/error'
import { formatXml } from '../wire/xml/format'
import { parseXml } from '../wire/xml/parse'
import { Cipher } from './cipher'
import { Envelope, type Opened } from './envelope'
import type { CallbackQuery } from './query'
import { signature } from './signature'

/** How many envelopes a property looks at; a full run takes 200,000 (`WX_RUNS=200000`). */
const numRuns = Number(process.env.WX_RUNS ?? 2_000)
const limitMs = 10_000 + 10 * numRuns

const token = 'AAAAA'
const [appId, encodingAESKey] = ['wx0123456789abcdef', 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG']
const cipher = new Cipher({ encodingAESKey, appId })
const envelope = new Envelope({ mode: 'safe', tokens: [token], ciphers: [cipher], clock: systemClock })
const [timestamp, nonce] = ['1714036504', '1514711492']

function queryFor(encrypt: string): CallbackQuery {
  return {
    signature: signature(token, timestamp, nonce),
    timestamp,
    nonce,
    encryptType: 'aes',
    msgSignature: signature(token, timestamp, nonce, encrypt),
    echostr: undefined,
  }
}
async function open(body: string, query: CallbackQuery): Promise<Opened | WxError> {
  try {
    return await envelope.open(query, body)
  } catch (error) {
    if (WxError.is(error)) return error
    throw error
  }
}
const text = fc.string({ unit: 'grapheme', maxLength: 200 })

describe(`Envelope, on ${numRuns} random envelopes`, () => {
  test(
    'what was sealed comes back, and so does the reply',
    async () => {
      await fc.assert(
        fc.asyncProperty(text, text, async (message, reply) => {
          const encrypt = cipher.encrypt(message)
          const opened = await open(formatXml({ ToUserName: 'gh_1', Encrypt: encrypt }), queryFor(encrypt))
          if (opened instanceof WxError) throw opened
          expect(opened.text).toBe(message)
          const { Encrypt = '', MsgSignature, TimeStamp, Nonce } = await parseXml(opened.seal(reply, 'xml').body)
          expect(MsgSignature).toBe(signature(token, String(TimeStamp), String(Nonce), String(Encrypt)))
          expect(cipher.decrypt(String(Encrypt))).toBe(reply)
        }),
        { numRuns },
      )
    },
    limitMs,
  )

  test(
    'a changed ciphertext, also if signed anew, is refused by a WxError or decrypts to another text: never a crash',
    async () => {
      const change = fc.tuple(fc.nat(), fc.constantFrom('A', '/', '=', '<', ' ', '\u0000', '你', ''), fc.nat(3))
      await fc.assert(
        fc.asyncProperty(text, fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), async (message, changes, signedAnew) => {
          const encrypt = cipher.encrypt(message)
          let changed = encrypt
          for (const [at, by, drop] of changes) {
            const place = at % (changed.length + 1)
            changed = changed.slice(0, place) + by + changed.slice(place + drop)
          }
          const result = await open(`<xml><Encrypt><![CDATA[${changed}]]></Encrypt></xml>`, queryFor(signedAnew ? changed : encrypt))
          if (result instanceof WxError) return
          // A change in the middle of a block can't be told from another message; without a new signature
          // there is none.
          if (!signedAnew) expect(result.text).toBe(message)
        }),
        { numRuns },
      )
    },
    limitMs,
  )
})
