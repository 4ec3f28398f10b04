import { signature } from '@wx/core'
import type { Attack, Scene } from '../attack'
import { Dice } from '../sample'
import type { Try } from '../try'
import { account, cipher, seconds, text } from '../wechat'
import { extend, glue } from './sha1-extension'

/** How the bytes that SHA-1 puts between the message and its extension can be written into a request. */
const writings: readonly ((bytes: Uint8Array) => string)[] = [
  (bytes) => Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  (bytes) => encodeURIComponent(Buffer.from(bytes).toString('latin1')),
  (bytes) => encodeURIComponent(Buffer.from(bytes).toString('utf8')),
  (bytes) => encodeURIComponent(Buffer.from(bytes).toString('utf16le')),
]

/**
 * The URL's signature, known for one nonce, carried on to a longer one. The attacker guesses the token's
 * length right.
 */
function* extendedNonces({ wechat, sampled }: Scene): Iterable<Try> {
  const dice = new Dice(4)
  for (let run = 0; run < sampled(10_000); run++) {
    const timestamp = seconds()
    const nonce = `z${run}`
    const heard = signature(account.token, timestamp, nonce)
    const length = account.token.length + timestamp.length + nonce.length
    const suffix = Buffer.from('a'.repeat(dice.roll(40)))
    const longer = encodeURIComponent(nonce) + dice.pick(writings)(glue(length)) + suffix.toString()
    const inner = text('extension')
    const encrypt = cipher.encrypt(inner)
    const url = `signature=${extend(heard, length, suffix)}&timestamp=${timestamp}&nonce=${longer}`
    if (wechat.mode === 'plain') yield { query: url, body: inner, handler: 'never' }
    else
      yield { query: `${url}&encrypt_type=aes&msg_signature=${heard}`, body: `<xml><Encrypt>${encrypt}</Encrypt></xml>`, handler: 'never' }
  }
}

/** `msg_signature` carried on: the extension stands in `Encrypt`, with the URL's own signature right. */
function* extendedCiphertexts({ wechat, sampled }: Scene): Iterable<Try> {
  const dice = new Dice(5)
  for (let run = 0; run < sampled(10_000); run++) {
    const encrypt = `z${cipher.encrypt(text('extension')).slice(1)}`
    const [timestamp, nonce] = [seconds(), String(run)]
    const length = account.token.length + timestamp.length + nonce.length + encrypt.length
    const suffix = Buffer.from(cipher.encrypt(text('forged')))
    const between = Buffer.from(glue(length)).toString(dice.pick(['latin1', 'utf8', 'base64'] as const))
    const heard = signature(account.token, timestamp, nonce, encrypt)
    const query = new URLSearchParams([...wechat.urlParameters({ timestamp, nonce })].map(([name, value]) => [name, value]))
    query.set('encrypt_type', 'aes')
    query.set('msg_signature', extend(heard, length, suffix))
    yield { query: String(query), body: `<xml><Encrypt><![CDATA[${encrypt}${between}${suffix}]]></Encrypt></xml>`, handler: 'never' }
  }
}

export const LENGTH_EXTENSION_ATTACKS: readonly Attack[] = [
  { name: 'length extension: of the nonce', tries: extendedNonces },
  { name: 'length extension: of Encrypt', modes: ['compat', 'safe'], tries: extendedCiphertexts },
]
