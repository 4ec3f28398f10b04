/*
 * Four bytes as a number, the highest first. A DataView made for one number costs more than the rest of the
 * function.
 */

export function readUint32(bytes: Uint8Array, at = 0): number {
  const [first = 0, second = 0, third = 0, fourth = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]
  return ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0
}

export function writeUint32(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >>> 24
  bytes[at + 1] = value >>> 16
  bytes[at + 2] = value >>> 8
  bytes[at + 3] = value
}
