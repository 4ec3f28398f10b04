import { expect, test } from 'vitest'
import type { Trouble } from '../../src/trouble/trouble'
import { WORDS } from '../words/words'
import { CALL_CHOICES, faultOf } from './call-choice'
import { disturbanceOf, PUSH_CHOICES } from './push-choice'
import { troubleCounts, troubleText } from './trouble-text'

const lasting = { id: '1', struck: 1, end: () => {} }
const chosen: readonly Trouble[] = [
  ...PUSH_CHOICES.map((choice): Trouble => ({ ...lasting, type: 'push', disturbance: disturbanceOf(choice, 100) })),
  ...CALL_CHOICES.map((choice): Trouble => ({ ...lasting, type: 'call', path: '*', fault: faultOf(choice, 100) })),
]

test.each(['zh', 'en'] as const)('whatever can be chosen has words of its own in %s', (language) => {
  const texts = chosen.map((one) => troubleText(one, 0, WORDS[language]))
  expect(texts.filter((text) => text === '')).toEqual([])
  expect(new Set(texts).size).toBe(chosen.length)
})

test('a disturbance of a test that is several at once, and a slow fault', () => {
  const push: Trouble = { ...lasting, type: 'push', disturbance: { delayMs: 5, duplicate: 'after', times: 3 } }
  const call: Trouble = { ...lasting, type: 'call', path: '*', fault: { status: 502, delayMs: 5 } }
  expect(troubleText(push, 0, WORDS.en)).toBe('5 ms late · Twice: again after the end')
  expect(troubleText(call, 0, WORDS.en)).toBe('5 ms slower · answers 502')
  expect([troubleCounts(push, WORDS.en), troubleCounts(call, WORDS.zh)]).toEqual(['once · 2 left', '发生 1 次'])
})

test('the silence counts down by the platform’s time', () => {
  expect(troubleText({ ...lasting, type: 'silence', until: 60_000 }, 500, WORDS.en)).toBe('MarkFail, 60 s left')
})
