import { sha1Hex } from '#crypto'

/**
 * The platform's signature: hex SHA-1 of the parts, sorted by code unit and joined without a separator.
 * With `encrypt` it is the `msg_signature`.
 * Source: https://developers.weixin.qq.com/doc/service/guide/dev/push/encryption.html
 *
 * @example
 * ```ts
 * signature('AAAAA', '1714036504', '1514711492') // 'f464b24fc39322e44b38aa78f5edd27bd1441696'
 * ```
 */
export function signature(token: string, timestamp: string, nonce: string, encrypt?: string): string {
  const sorted = encrypt === undefined ? [token, timestamp, nonce] : [token, timestamp, nonce, encrypt]
  insertionSort(sorted)
  let joined = ''
  for (const part of sorted) joined += part
  return sha1Hex(joined)
}

/** For three or four strings, twice for every push: `sort` and `join` cost more than the hash itself. */
function insertionSort(parts: string[]): void {
  for (let end = 1; end < parts.length; end++) {
    const part = parts[end] ?? ''
    let at = end
    for (let before = parts[at - 1]; before !== undefined && before > part; before = parts[at - 1]) parts[at--] = before
    parts[at] = part
  }
}

const HEX_DIGITS = 40

/**
 * Compares a hex SHA-1 with what a request brought, in time that does not depend on where they differ.
 * False, never an error, for anything that is not 40 hex digits.
 *
 * @example
 * ```ts
 * const isFromWeChat = signatureMatches(signature(token, timestamp, nonce), query.get('signature'))
 * ```
 */
export function signatureMatches(expected: string, given: string | null | undefined): boolean {
  if (typeof given !== 'string' || given.length !== HEX_DIGITS) return false
  // As the platform writes them; if that does not fit, a second time without regard to case.
  return sameDigits(expected, given) || sameDigits(expected.toLowerCase(), given.toLowerCase())
}

function sameDigits(left: string, right: string): boolean {
  let difference = 0
  for (let at = 0; at < HEX_DIGITS; at++) difference |= left.charCodeAt(at) ^ right.charCodeAt(at)
  return difference === 0
}
