import { sha1Hex } from '#crypto'

/**
 * The platform's signature: hex SHA-1 of the parts, sorted by code unit and joined without a separator.
 * With `encrypt` it is the `msg_signature`. Source: protocol/messages.md §2, crypto.md §5.
 *
 * @example
 * ```ts
 * signature('AAAAA', '1714036504', '1514711492') // 'f464b24fc39322e44b38aa78f5edd27bd1441696'
 * ```
 */
export function signature(token: string, timestamp: string, nonce: string, encrypt?: string): string {
  const parts = encrypt === undefined ? [token, timestamp, nonce] : [token, timestamp, nonce, encrypt]
  return sha1Hex(parts.sort().join(''))
}

const DIGEST_BYTES = 20

/**
 * Compares a hex SHA-1 with what a request brought, in time that does not depend on where they differ.
 * False, never an error, for anything that is not 40 hex digits.
 */
export function signatureMatches(expected: string, given: string | null | undefined): boolean {
  if (typeof given !== 'string' || given.length !== 2 * DIGEST_BYTES) return false
  let difference = 0
  for (let at = 0; at < given.length; at += 2) difference |= hexByte(expected, at) ^ hexByte(given, at)
  return difference === 0
}

function hexByte(hex: string, at: number): number {
  return (hexDigit(hex.charCodeAt(at)) << 4) | hexDigit(hex.charCodeAt(at + 1))
}

/** The digit's value, or -1 shifted out of a byte's range so that the comparison fails. */
function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  const lower = code | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : 1 << 16
}

/** Compares two secrets or ids byte by byte without stopping at the first difference. */
export function bytesEqual(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false
  let difference = 0
  for (let at = 0; at < left.length; at++) difference |= (left[at] ?? 0) ^ (right[at] ?? 0)
  return difference === 0
}
