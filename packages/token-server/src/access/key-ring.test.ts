import { createHash } from 'node:crypto'
import { systemClock } from '@wx/core'
import { expect, test } from 'vitest'
import type { KeyConfig } from '../config/config'
import { KeyRing } from './key-ring'

function config(name: string): KeyConfig {
  return {
    name,
    digest: createHash('sha256').update(`key of ${name}`).digest(),
    accounts: ['wxa'],
    allow: ['read'],
    perSecond: 10,
  }
}

test('finds the holder of each key, and no holder for a wrong key of any length', () => {
  const ring = new KeyRing([config('a'), config('b'), config('c')], systemClock)
  expect(['a', 'b', 'c'].map((name) => ring.find(`key of ${name}`)?.name)).toEqual(['a', 'b', 'c'])
  for (const wrong of ['', 'key of d', 'key of', 'key of a ', 'x'.repeat(100_000)]) expect(ring.find(wrong)).toBeUndefined()
})

test('a holder may do what its key allows, at its accounts', () => {
  const holder = new KeyRing([config('a')], systemClock).find('key of a')
  expect([holder?.may('read'), holder?.may('report'), holder?.may('operate')]).toEqual([true, false, false])
  expect([holder?.opens('wxa'), holder?.opens('wxb')]).toEqual([true, false])
})
