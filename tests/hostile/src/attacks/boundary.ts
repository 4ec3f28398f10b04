import { signature } from '@wx/core'
import type { Attack, Scene } from '../attack'
import { Dice } from '../sample'
import type { Try } from '../try'
import { account, cipher, formatQuery, seconds, text, type Wechat } from '../wechat'

/** One overheard push is attacked this many times. */
const PER_PUSH = 500

/**
 * Timestamp, nonce and `Encrypt` of an overheard push cut anew, so that sorted and joined they are the same
 * string and `msg_signature` still fits. The attacker is even given the URL's signature of the new parts,
 * which no attacker has in truth.
 */
function* shifted({ wechat, sampled }: Scene): Iterable<Try> {
  const dice = new Dice(3)
  const count = sampled(1_000_000)
  for (let made = 0; made < count; ) {
    const heard = overhear(dice)
    for (let cut = 0; cut < PER_PUSH && made < count; cut++, made++) yield forged(wechat, heard, cutAnew(heard, dice))
  }
}

interface Parts {
  readonly timestamp: string
  readonly nonce: string
  readonly encrypt: string
}

function overhear(dice: Dice): Parts {
  const alphabet = [...'0123456789abcXYZ-_']
  const nonce = Array.from({ length: 1 + dice.roll(32) }, () => dice.pick(alphabet)).join('')
  return { timestamp: seconds(), nonce, encrypt: cipher.encrypt(text('boundary')) }
}

/** Three new parts out of what stands before and after the token in the joined string. */
function cutAnew({ timestamp, nonce, encrypt }: Parts, dice: Dice): Parts {
  const sorted = [account.token, timestamp, nonce, encrypt].sort()
  const at = sorted.indexOf(account.token)
  const before = sorted.slice(0, at).join('')
  const after = sorted.slice(at + 1).join('')
  const pieces = dice.roll(2) === 0 ? [before, ...cut(after, dice)] : [...cut(before, dice), after]
  const [first = '', second = '', third = ''] = pieces.length === 3 ? pieces : cutThree(before + after, dice)
  // Often the time stays as it is, as it must to be accepted: then the nonce and Encrypt share the rest.
  if (dice.roll(2) === 0) return slide({ timestamp, nonce, encrypt }, dice)
  const [newTimestamp, newNonce, newEncrypt] = dice.shuffle([first, second, third])
  return { timestamp: newTimestamp ?? '', nonce: newNonce ?? '', encrypt: newEncrypt ?? '' }
}

/**
 * The leading characters of `Encrypt` into the nonce, or the nonce's end into `Encrypt`; mostly whole base64
 * groups.
 */
function slide({ timestamp, nonce, encrypt }: Parts, dice: Dice): Parts {
  const whole = dice.pick([1, 4, 64, 128])
  const moved = whole * (1 + dice.roll(Math.max(1, Math.floor(encrypt.length / whole))))
  if (dice.roll(3) > 0) return { timestamp, nonce: nonce + encrypt.slice(0, moved), encrypt: encrypt.slice(moved) }
  const kept = 1 + dice.roll(nonce.length)
  return { timestamp, nonce: nonce.slice(0, kept), encrypt: nonce.slice(kept) + encrypt }
}

function cut(whole: string, dice: Dice): [string, string] {
  const at = dice.roll(whole.length + 1)
  return [whole.slice(0, at), whole.slice(at)]
}

function cutThree(whole: string, dice: Dice): [string, string, string] {
  const [first, rest] = cut(whole, dice)
  return [first, ...cut(rest, dice)]
}

function forged(wechat: Wechat, heard: Parts, { timestamp, nonce, encrypt }: Parts): Try {
  const isHeard = timestamp === heard.timestamp && nonce === heard.nonce && encrypt === heard.encrypt
  const query = formatQuery([
    ...wechat.urlParameters({ timestamp, nonce }),
    ['encrypt_type', 'aes'],
    ['msg_signature', signature(account.token, heard.timestamp, heard.nonce, heard.encrypt)],
  ])
  const body = `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`
  // If its form is right, it can only not be opened; that is answered as any push without a reply.
  return isHeard ? { query, body, handler: 'either' } : { query, body, handler: 'never', status: [200, 401, 403] }
}

/** In plain mode only timestamp and nonce are joined. */
function* shiftedUrl({ wechat }: Scene): Iterable<Try> {
  const timestamp = seconds()
  const nonce = '1234567890123456'
  for (let moved = 1; moved <= 10; moved++) {
    const heard = signature(account.token, timestamp, nonce)
    for (const [time, once] of [
      [timestamp.slice(0, -moved), timestamp.slice(-moved) + nonce],
      [timestamp + nonce.slice(0, moved), nonce.slice(moved)],
    ] as const) {
      const rest = wechat.sealedParameters(cipher.encrypt(text('x'))).slice(3)
      const url = formatQuery([
        ['signature', heard],
        ['timestamp', time],
        ['nonce', once],
      ])
      yield { query: wechat.mode === 'plain' ? url : `${url}&${formatQuery(rest)}`, body: text('boundary'), handler: 'never' }
    }
  }
}

export const BOUNDARY_ATTACKS: readonly Attack[] = [
  { name: 'boundary: timestamp, nonce and Encrypt cut anew', modes: ['compat', 'safe'], tries: shifted },
  { name: 'boundary: timestamp and nonce cut anew', tries: shiftedUrl },
]
