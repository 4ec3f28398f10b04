import { Cipher, signature } from '@wx/core'
import type { Attack, Scene } from '../attack'
import { Dice, everything } from '../sample'
import type { Try } from '../try'
import { account, cipher, encryptRaw, formatQuery, layOut, text, type Wechat } from '../wechat'

/**
 * Signed by someone who has the token, but no push of this account's. It is answered as any push without a
 * reply: a difference would be an oracle.
 */
function unopenable(one: Try): Try {
  return { ...one, handler: 'never', status: 200 }
}

/** Every byte of a ciphertext changed, under the signature of what it was. */
function* flips({ wechat, sampled }: Scene): Iterable<Try> {
  for (const { flipped, encrypt } of flippedBytes(sampled)) {
    const parameters = wechat.sealedParameters(encrypt)
    yield { query: formatQuery(parameters), body: `<xml><Encrypt>${flipped}</Encrypt></xml>`, handler: 'never' }
  }
}

/**
 * The same by someone who has the token but not the key. What garbles no more than text may get through: CBC
 * promises no better.
 */
function* signedFlips({ wechat, sampled }: Scene): Iterable<Try> {
  for (const { flipped } of flippedBytes(sampled)) yield wechat.sealed(flipped)
}

function* flippedBytes(sampled: Scene['sampled']): Iterable<{ flipped: string; encrypt: string }> {
  const dice = new Dice(6)
  const values = everything ? 255 : 1
  const encrypt = cipher.encrypt(text('flip'))
  const bytes = Buffer.from(encrypt, 'base64')
  const step = Math.ceil((bytes.length * values) / sampled(bytes.length * values, bytes.length))
  for (let at = 0; at < bytes.length; at += step) {
    for (let value = 0; value < values; value++) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (bytes[at] ?? 0) ^ (values === 1 ? 1 + dice.roll(255) : value + 1)
      yield { flipped: flipped.toString('base64'), encrypt }
    }
  }
}

/** Shorter by any number of characters, with the signature right: the attacker has the token. */
function* truncations({ wechat }: Scene): Iterable<Try> {
  const encrypt = cipher.encrypt(text('truncate'))
  for (let length = 0; length < encrypt.length; length++) yield unopenable(wechat.sealed(encrypt.slice(0, length)))
  const bytes = Buffer.from(encrypt, 'base64')
  for (let from = 16; from < bytes.length; from += 16) yield unopenable(wechat.sealed(bytes.subarray(from).toString('base64')))
  for (let to = 16; to < bytes.length; to += 16) yield unopenable(wechat.sealed(bytes.subarray(0, to).toString('base64')))
}

/** Everything but standard base64, with the signature right. */
function* notBase64({ wechat }: Scene): Iterable<Try> {
  const encrypt = cipher.encrypt(text('base64'))
  const spoiled = [
    '',
    '=',
    '====',
    'A',
    'AAAA',
    '!!!!',
    '你好你好',
    `${encrypt}=`,
    `${encrypt}====`,
    `=${encrypt}`,
    `${encrypt}${encrypt}`,
    `${encrypt}AAAA`,
  ]
  spoiled.push(
    encrypt
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .padEnd(encrypt.length + 4, '-'),
    encrypt.replace(/(.{76})/g, '$1\n'),
    encrypt.replace(/(.{8})/, '$1 '),
  )
  for (const one of spoiled) yield unopenable(wechat.sealed(one))
  // No document can hold it, so the signature does not fit what arrives.
  yield { ...wechat.sealed('\0'), handler: 'never', status: 401 }
}

/** A length field that lies, sealed with the true key. */
function* lengths({ wechat }: Scene): Iterable<Try> {
  const message = text('length')
  const size = Buffer.byteLength(message)
  const lies = [0, 1, size - 1, size + 1, size + 18, size + 19, size + 50, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffff0, 0x100, 0x10000]
  for (const length of lies) yield unopenable(wechat.sealed(encryptRaw(layOut({ message, length }))))
  yield unopenable(wechat.sealed(encryptRaw(layOut({ message: '', appId: '' }))))
  yield unopenable(wechat.sealed(encryptRaw(layOut({ message: '' }))))
  yield unopenable(wechat.sealed(encryptRaw(Buffer.alloc(32, 32))))
  yield unopenable(wechat.sealed(encryptRaw(Buffer.alloc(32, 16))))
  yield unopenable(wechat.sealed(encryptRaw(Buffer.alloc(16, 1))))
}

/**
 * Every last byte but the right one, alone and repeated; and padding that is uneven, sealed with the true
 * key.
 */
function* paddings({ wechat }: Scene): Iterable<Try> {
  const message = text('padding').padEnd(400)
  for (let value = 0; value < 256; value++) {
    for (const padding of [(size: number) => lastByte(size, value), (size: number) => Buffer.alloc(size, value)]) {
      const right = padding(32)[31] === 32 - ((20 + Buffer.byteLength(message) + account.appId.length) % 32)
      if (!right) yield unopenable(wechat.sealed(encryptRaw(layOut({ message, padding }))))
    }
  }
  for (let at = 0; at < 16; at++)
    yield unopenable(wechat.sealed(encryptRaw(layOut({ message: message.slice(0, 360), padding: (size) => uneven(size, at) }))))
}

function lastByte(size: number, value: number): Buffer {
  const bytes = Buffer.alloc(size, size)
  bytes[size - 1] = value
  return bytes
}

function uneven(size: number, at: number): Buffer {
  const bytes = Buffer.alloc(size, size)
  bytes[at % (size - 1)] = size ^ 1
  return bytes
}

/** Sealed for another account, or with another key. */
function* strangers({ wechat }: Scene): Iterable<Try> {
  const { appId, encodingAESKey } = account
  const others = [
    '',
    'wx0000000000000000',
    appId.slice(0, -1),
    `${appId} `,
    `${appId}\0`,
    appId.toUpperCase(),
    `${appId}${appId}`,
    ` ${appId}`,
    '\0'.repeat(18),
  ]
  for (const other of others) yield unopenable(wechat.sealed(encryptRaw(layOut({ message: text('stranger'), appId: other }))))
  for (let at = 0; at < 42; at++) {
    const otherKey = encodingAESKey.slice(0, at) + (encodingAESKey[at] === 'x' ? 'y' : 'x') + encodingAESKey.slice(at + 1)
    yield unopenable(wechat.sealed(new Cipher({ encodingAESKey: otherKey, appId }).encrypt(text('stranger'))))
  }
}

/** Messages that a sealed push can't hold. */
function* insides({ wechat }: Scene): Iterable<Try> {
  const messages = [
    Buffer.from([0xff]),
    Buffer.from([0xc0, 0xaf]),
    Buffer.from('<xml>\xff</xml>', 'latin1'),
    '',
    '<',
    '<xml>',
    'text',
    '{}',
    '[]',
    'null',
    '{"a":',
    '<xml/>',
  ]
  for (const message of messages) yield unopenable(wechat.sealed(encryptRaw(layOut({ message }))))
}

/** The parts of two pushes exchanged: nothing fits that did not come together. */
function* exchanges({ wechat, sampled }: Scene): Iterable<Try> {
  for (let run = 0; run < sampled(1_000); run++) {
    const [one, other] = [cipher.encrypt(text('one')), cipher.encrypt(text('other'))]
    yield { ...underSignatureOf(wechat, one, other), handler: 'never' }
    const parameters = wechat
      .sealedParameters(one)
      .map(([name, value]) => (name === 'msg_signature' ? ([name, signature(account.token, one, '')] as const) : ([name, value] as const)))
    yield { query: formatQuery(parameters), body: `<xml><Encrypt>${one}</Encrypt></xml>`, handler: 'never' }
  }
}

function underSignatureOf(wechat: Wechat, signed: string, sent: string): Omit<Try, 'handler'> {
  return { query: formatQuery(wechat.sealedParameters(signed)), body: `<xml><Encrypt>${sent}</Encrypt></xml>` }
}

const MODES = ['compat', 'safe'] as const

export const CIPHERTEXT_ATTACKS: readonly Attack[] = [
  { name: 'ciphertext: every byte changed', modes: MODES, tries: flips },
  { name: 'ciphertext: every byte changed, by one who has the token', modes: MODES, tries: signedFlips },
  { name: 'ciphertext: cut off at every length', modes: MODES, tries: truncations },
  { name: 'ciphertext: not base64', modes: MODES, tries: notBase64 },
  { name: 'ciphertext: a length field that lies', modes: MODES, tries: lengths },
  { name: 'ciphertext: all wrong paddings', modes: MODES, tries: paddings },
  { name: 'ciphertext: another app id, another key', modes: MODES, tries: strangers },
  { name: 'ciphertext: insides that are no push', modes: MODES, tries: insides },
  { name: 'ciphertext: exchanged between two pushes', modes: MODES, tries: exchanges },
]
