import { expect, test } from 'vitest'
import { CHAT_WORDS } from './chat'
import { COMPOSER_WORDS } from './composer'
import { DESK_WORDS } from './desk'
import { RAW_WORDS } from './raw'
import { SCENARIO_WORDS } from './scenario'
import { WORDS } from './words'

const PARTS = [CHAT_WORDS, COMPOSER_WORDS, DESK_WORDS, RAW_WORDS, SCENARIO_WORDS]

test.each(['zh', 'en'] as const)('no word of one part replaces a word of another in %s', (language) => {
  const names = PARTS.flatMap((part) => Object.keys(part[language]))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(Object.keys(WORDS[language]).toSorted()).toEqual(names.toSorted())
})
