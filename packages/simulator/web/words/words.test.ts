import { expect, test } from 'vitest'
import { CHAT_WORDS } from './chat'
import { CODES_WORDS } from './codes'
import { COMPOSER_WORDS } from './composer'
import { DESK_WORDS } from './desk'
import { FIRST_STEPS_WORDS } from './first-steps'
import { LIBRARY_WORDS } from './library'
import { LOAD_WORDS } from './load'
import { PEOPLE_WORDS } from './people'
import { RECORD_WORDS } from './record'
import { SCENARIO_WORDS } from './scenario'
import { SEND_WORDS } from './send'
import { TROUBLE_WORDS } from './trouble'
import { WEBVIEW_WORDS } from './webview'
import { WORDS } from './words'

const PARTS = [
  CHAT_WORDS,
  CODES_WORDS,
  COMPOSER_WORDS,
  DESK_WORDS,
  FIRST_STEPS_WORDS,
  LIBRARY_WORDS,
  LOAD_WORDS,
  PEOPLE_WORDS,
  RECORD_WORDS,
  SCENARIO_WORDS,
  SEND_WORDS,
  TROUBLE_WORDS,
  WEBVIEW_WORDS,
]

test.each(['zh', 'en'] as const)('no word of one part replaces a word of another in %s', (language) => {
  const names = PARTS.flatMap((part) => Object.keys(part[language]))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(Object.keys(WORDS[language]).toSorted()).toEqual(names.toSorted())
})
