import { CHAT_WORDS } from './chat'
import { COMPOSER_WORDS } from './composer'
import { DESK_WORDS } from './desk'
import { RAW_WORDS } from './raw'
import { SCENARIO_WORDS } from './scenario'

/** Everything that the page says. Each part of the page has its own file of words. */
export const WORDS = {
  zh: { ...CHAT_WORDS.zh, ...COMPOSER_WORDS.zh, ...DESK_WORDS.zh, ...RAW_WORDS.zh, ...SCENARIO_WORDS.zh },
  en: { ...CHAT_WORDS.en, ...COMPOSER_WORDS.en, ...DESK_WORDS.en, ...RAW_WORDS.en, ...SCENARIO_WORDS.en },
}

export type Words = typeof WORDS.zh
