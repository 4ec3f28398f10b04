import { expect, test } from 'vitest'
import { preferredLanguage } from './language'

test.each<readonly [readonly string[], string]>([
  [['zh-CN', 'en'], 'zh'],
  [['zh'], 'zh'],
  [['en-GB', 'zh-CN'], 'en'],
  [['ja', 'ZH-Hant-TW', 'en'], 'zh'],
  [['ja'], 'en'],
  [[], 'en'],
])('of %j the page speaks %s', (languages, language) => expect(preferredLanguage(languages)).toBe(language))
