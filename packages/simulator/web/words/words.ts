import { CHAT_WORDS } from './chat'
import { COMPOSER_WORDS } from './composer'
import { DESK_WORDS } from './desk'
import { RECORD_WORDS } from './record'
import { SEND_WORDS } from './send'
import { TROUBLE_WORDS } from './trouble'

/** Everything that the page says. Each part of the page has its own file of words. */
export const WORDS = {
  zh: { ...CHAT_WORDS.zh, ...COMPOSER_WORDS.zh, ...DESK_WORDS.zh, ...RECORD_WORDS.zh, ...SEND_WORDS.zh, ...TROUBLE_WORDS.zh },
  en: { ...CHAT_WORDS.en, ...COMPOSER_WORDS.en, ...DESK_WORDS.en, ...RECORD_WORDS.en, ...SEND_WORDS.en, ...TROUBLE_WORDS.en },
}

export type Words = typeof WORDS.zh
