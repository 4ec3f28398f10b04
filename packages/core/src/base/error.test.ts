import { expect, test } from 'vitest'
import { WxError } from './error'

test('WxError.is works for an error of another installed copy', () => {
  const other = Object.assign(new Error('x'), { code: 'replayed' })
  Object.defineProperty(other, Symbol.for('@wx/error'), { value: true })
  expect(WxError.is(other)).toBe(true)
  expect([null, undefined, 'x', new Error('x'), {}].some((value) => WxError.is(value))).toBe(false)
})
