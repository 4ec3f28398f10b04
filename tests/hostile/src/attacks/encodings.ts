import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import type { Attack, Scene } from '../attack'
import { Dice } from '../sample'
import type { Try } from '../try'
import { cipher, text } from '../wechat'

/** A legal push as bytes, to be spoiled. */
function legal({ wechat, mode }: Scene): { bytes: Buffer; send: (body: Uint8Array) => Try } {
  const inner = text('编码')
  if (mode === 'plain') return { bytes: Buffer.from(inner), send: (body) => wechat.plain(body) }
  const encrypt = cipher.encrypt(inner)
  // With a field beside it, or the outer document would be ASCII alone.
  return { bytes: Buffer.from(`<xml><Encrypt>${encrypt}</Encrypt><a>编码</a></xml>`), send: (body) => wechat.outer(body, encrypt) }
}

function* encodings(scene: Scene): Iterable<Try> {
  const ways: readonly ((bytes: Buffer) => Buffer)[] = [
    (bytes) => Buffer.from(`\ufeff${bytes}`, 'utf16le'),
    (bytes) => Buffer.from(bytes.toString(), 'utf16le'),
    (bytes) => Buffer.from(`\ufeff${bytes}`, 'utf16le').swap16(),
    (bytes) => Buffer.concat(Array.from(bytes.toString(), (character) => utf32(character))),
    (bytes) => Buffer.from(bytes.toString().replace('编码', 'caf\xe9'), 'latin1'),
    // 编码 in GBK.
    (bytes) => Buffer.from(bytes.toString().replace('编码', '\xb1\xe0\xc2\xeb'), 'latin1'),
    (bytes) => Buffer.from(bytes.toString('base64')),
    (bytes) => Buffer.from(bytes.toString().replaceAll('<', '+ADw-')),
    (bytes) => Buffer.from(`\ufeff\ufeff\ufeff${'<'}${bytes}`),
    () => Buffer.alloc(0),
    () => Buffer.alloc(1_000),
    () => Buffer.from('\ufeff'),
  ]
  for (const way of ways) {
    const { bytes, send } = legal(scene)
    yield { ...send(way(bytes)), handler: 'never', status: 200 }
  }
  const { bytes, send } = legal(scene)
  yield { ...send(Buffer.from(`\ufeff${bytes}`)), handler: 'always' }
}

function utf32(character: string): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(character.codePointAt(0) ?? 0)
  return bytes
}

/** Sequences that are not UTF-8, wherever text may stand. */
function* invalid(scene: Scene): Iterable<Try> {
  const sequences = [
    [0xff],
    [0xfe],
    [0x80],
    [0xc0, 0xaf],
    [0xc1, 0xbf],
    [0xe0, 0x80, 0xaf],
    [0xf0, 0x80, 0x80, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xed, 0xbf, 0xbf],
    [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
    [0xe4, 0xbd],
  ]
  for (const sequence of sequences) {
    for (const share of [0, 0.3, 0.6, 1]) {
      const { bytes, send } = legal(scene)
      const at = Math.round(bytes.length * share)
      yield { ...send(Buffer.concat([bytes.subarray(0, at), Buffer.from(sequence), bytes.subarray(at)])), handler: 'never', status: 200 }
    }
  }
}

/** Random bytes of a legal body changed, set to the upper half, left out or doubled. */
function* mutations(scene: Scene): Iterable<Try> {
  const dice = new Dice(7)
  for (let run = 0; run < scene.sampled(100_000); run++) {
    const { bytes, send } = legal(scene)
    const at = dice.roll(bytes.length)
    const byte = Buffer.from([dice.roll(2) === 0 ? dice.roll(256) : 0x80 + dice.roll(128)])
    yield send(Buffer.concat([bytes.subarray(0, at), ...(dice.roll(3) === 0 ? [] : [byte]), bytes.subarray(at + dice.roll(2))]))
  }
}

function* compressed(scene: Scene): Iterable<Try> {
  const ways = {
    gzip: gzipSync,
    deflate: deflateSync,
    br: brotliCompressSync,
    'x-gzip': gzipSync,
    'gzip, gzip': (bytes: Buffer) => gzipSync(gzipSync(bytes)),
    zstd: gzipSync,
    GZIP: gzipSync,
  }
  for (const [name, compress] of Object.entries(ways)) {
    const { bytes, send } = legal(scene)
    yield { ...send(compress(bytes)), headers: { 'content-encoding': name }, handler: 'never', status: 415 }
    yield { ...send(bytes), headers: { 'content-encoding': name }, handler: 'never', status: 415 }
    yield { ...send(compress(bytes)), handler: 'never', status: 200 }
    // A megabyte of zeros in a kilobyte.
    yield { ...send(compress(Buffer.alloc(1 << 20))), headers: { 'content-encoding': name }, handler: 'never', status: 415 }
  }
  const { bytes, send } = legal(scene)
  yield { ...send(bytes), headers: { 'content-encoding': 'identity' }, handler: 'always' }
}

/** What the body is, the body decides. */
function* contentTypes(scene: Scene): Iterable<Try> {
  const types = [
    'application/json',
    'text/plain',
    'text/xml; charset=utf-16',
    'text/xml; charset=gbk',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'nonsense',
    '',
    'text/xml; charset="',
  ]
  for (const type of types) {
    const { bytes, send } = legal(scene)
    yield { ...send(bytes), headers: { 'content-type': type }, handler: 'always' }
  }
}

export const ENCODING_ATTACKS: readonly Attack[] = [
  { name: 'encoding: UTF-16, UTF-32, GBK, UTF-7, byte order marks', tries: encodings },
  { name: 'encoding: invalid and overlong UTF-8', tries: invalid },
  { name: 'encoding: random bytes changed', tries: mutations },
  { name: 'encoding: compressed', tries: compressed },
  { name: 'encoding: content types that lie', tries: contentTypes },
]
