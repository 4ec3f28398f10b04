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

/** Everything that the page says. Each part of the page has its own file of words. */
export const WORDS = {
  zh: {
    ...CHAT_WORDS.zh,
    ...CODES_WORDS.zh,
    ...COMPOSER_WORDS.zh,
    ...DESK_WORDS.zh,
    ...FIRST_STEPS_WORDS.zh,
    ...LIBRARY_WORDS.zh,
    ...LOAD_WORDS.zh,
    ...PEOPLE_WORDS.zh,
    ...RECORD_WORDS.zh,
    ...SCENARIO_WORDS.zh,
    ...SEND_WORDS.zh,
    ...TROUBLE_WORDS.zh,
    ...WEBVIEW_WORDS.zh,
  },
  en: {
    ...CHAT_WORDS.en,
    ...CODES_WORDS.en,
    ...COMPOSER_WORDS.en,
    ...DESK_WORDS.en,
    ...FIRST_STEPS_WORDS.en,
    ...LIBRARY_WORDS.en,
    ...LOAD_WORDS.en,
    ...PEOPLE_WORDS.en,
    ...RECORD_WORDS.en,
    ...SCENARIO_WORDS.en,
    ...SEND_WORDS.en,
    ...TROUBLE_WORDS.en,
    ...WEBVIEW_WORDS.en,
  },
}

export type Words = typeof WORDS.zh
