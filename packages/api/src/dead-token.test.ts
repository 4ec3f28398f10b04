import { expect, test } from 'vitest'
import { isDeadToken } from './dead-token'
import { ERROR_ROWS } from './errors/error-rows.generated'

test('a token is dead by the codes that the table says so of, and no other', () => {
  const dead = ERROR_ROWS.filter(([, action]) => action === 'refresh-token').map(([code]) => code)
  expect(dead).toEqual([40001, 40014, 42001])
  expect(ERROR_ROWS.map(([code]) => code).filter(isDeadToken)).toEqual(dead)
})

test('an errcode may come as text, or not at all', () => {
  expect(['40001', '42001 ', undefined, null, '', 0, {}, Number.NaN].map(isDeadToken)).toEqual([true, true, ...Array(6).fill(false)])
})
