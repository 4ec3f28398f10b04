import { expect, test } from 'vitest'
import { WORDS } from './words'

/** Names of the languages, and a text for the bot, stand in the other language on purpose. */
const FOREIGN = ['switchLanguage', 'switchLanguageLabel', 'emptySample']

const SENTENCE = /\b[a-z]+(?: [a-z]+){3}/i
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/

/** What a word says, with numbers for its facts. */
function textOf(word: unknown): string {
  return typeof word === 'function' ? String(word(2, 2)) : String(word)
}

function wordsWith(words: object, pattern: RegExp): readonly string[] {
  return Object.entries(words).flatMap(([name, word]) => (!FOREIGN.includes(name) && pattern.test(textOf(word)) ? [name] : []))
}

test('no English sentence is among the Chinese words, and nothing Chinese among the English', () => {
  expect([wordsWith(WORDS.zh, SENTENCE), wordsWith(WORDS.en, CHINESE)]).toEqual([[], []])
})
