/** What SHA-1 appends to a message of this many bytes. */
export function glue(length: number): Uint8Array {
  const padded = Math.ceil((length + 9) / 64) * 64
  const bytes = Buffer.alloc(padded - length)
  bytes[0] = 0x80
  bytes.writeUInt32BE(length * 8, bytes.length - 4)
  return bytes
}

/** The SHA-1 of `message | glue | suffix`, from nothing but the SHA-1 and the length of `message`. */
export function extend(sha1: string, length: number, suffix: Uint8Array): string {
  let state = Array.from({ length: 5 }, (_, at) => Number.parseInt(sha1.slice(at * 8, at * 8 + 8), 16))
  const before = length + glue(length).length
  const tail = Buffer.concat([suffix, glue(before + suffix.length)])
  for (let at = 0; at < tail.length; at += 64) state = compress(state, tail.subarray(at, at + 64))
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function compress(state: readonly number[], block: Buffer): number[] {
  const words = schedule(block)
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (let round = 0; round < 80; round++) {
    const next = (rotate(a, 5) + mix(round, b, c, d) + e + (words[round] ?? 0)) | 0
    ;[e, d, c, b, a] = [d, c, rotate(b, 30), a, next]
  }
  return [a, b, c, d, e].map((word, at) => (word + (state[at] ?? 0)) | 0)
}

function schedule(block: Buffer): number[] {
  const words = Array.from({ length: 16 }, (_, at) => block.readInt32BE(at * 4))
  for (let at = 16; at < 80; at++)
    words.push(rotate((words[at - 3] ?? 0) ^ (words[at - 8] ?? 0) ^ (words[at - 14] ?? 0) ^ (words[at - 16] ?? 0), 1))
  return words
}

function mix(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1
  return round < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc : (b ^ c ^ d) + 0xca62c1d6
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
