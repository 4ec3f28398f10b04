import { expect, test } from 'vitest'
import { isAct } from './act'

test.each([
  { type: 'text', content: '' },
  { type: 'follow' },
  { type: 'follow', scene: '1' },
  { type: 'location', latitude: 1, longitude: 2, scale: 3, label: '' },
])('%j is an act', (value) => expect(isAct(value)).toBe(true))

test.each([
  undefined,
  null,
  [],
  'text',
  {},
  { type: 'text' },
  { type: 'text', content: 1 },
  { type: 'follow', scene: 1 },
  { type: 'toString' },
  { type: 'location', latitude: '1', longitude: 2, scale: 3, label: '' },
])('%j is none', (value) => expect(isAct(value)).toBe(false))
