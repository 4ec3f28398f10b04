import { expect, test } from 'vitest'
import { freeOpenid, numberOf } from './openid'

test('a new user gets the first number that nobody has', () => {
  expect(freeOpenid([])).toBe('oSimulatorUser0000000000001')
  expect(freeOpenid(['oSimulatorUser0000000000001', 'o1', 'oSimulatorUser0000000000003'])).toBe('oSimulatorUser0000000000002')
})

test('only an openid of the page has a number', () => {
  expect(['oSimulatorUser0000000000012', 'o1', 'oSimulatorUser1'].map(numberOf)).toEqual([12, undefined, undefined])
})
