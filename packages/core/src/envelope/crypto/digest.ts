import { sha1Hex as digest } from '#crypto'

/**
 * Hex SHA-1 of the text's UTF-8: for names that must not show what they are made from. Not for passwords.
 *
 * @example
 * ```ts
 * sha1Hex('abc') // 'a9993e364706816aba3e25717850c26c9cd0d89d'
 * ```
 */
export function sha1Hex(text: string): string {
  return digest(text)
}
