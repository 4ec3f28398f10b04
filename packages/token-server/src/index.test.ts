import { expect, test } from 'vitest'
import * as exported from './index'

test('the export list', () => {
  expect(Object.keys(exported).sort()).toEqual(['Secret', 'loadConfig', 'parseConfig', 'startTokenServer'])
})
