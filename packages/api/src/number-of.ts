/**
 * A number in an answer, also if it came as text: the platform sometimes sends `"errcode":"40125"`.
 *
 * @example
 * ```ts
 * numberOf('40125') // 40125
 * numberOf('') // undefined
 * ```
 */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}
