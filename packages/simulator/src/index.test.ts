import { expect, test } from 'vitest'
import * as index from './index'

test('exactly these names are public', () => {
  expect(Object.keys(index).sort()).toEqual(['DEFAULT_ACCOUNT', 'FAULT_TEXT', 'SimulatedUser', 'simulator', 'startSimulator'])
})
