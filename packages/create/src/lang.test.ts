import { expect, test } from 'vitest'
import { langOf } from './lang'

test.each([
  ['zh-CN', 'zh'],
  ['zh-Hant-TW', 'zh'],
  ['zh', 'zh'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['und', 'en'],
])('the locale %s is read in %s', (locale, lang) => {
  expect(langOf(locale)).toBe(lang)
})
