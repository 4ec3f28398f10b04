import { expect, test } from 'vitest'
import { RequestRefused, Unreachable } from './api'
import { failureOf } from './failure'
import { WORDS } from './words/words'

test.each<readonly [unknown, string, string | undefined]>([
  [new Unreachable('No answer.'), WORDS.zh.unreachable, undefined],
  [new RequestRefused(413, 'The body has more than 11 MB.'), WORDS.zh.tooLarge, undefined],
  [new RequestRefused(400, 'No such type.'), '模拟器拒绝了这次操作（400）：', 'No such type.'],
  [new Error('broken'), WORDS.zh.failed, 'Error: broken'],
])('%s is told in the language of the page', (error, text, detail) => {
  const trouble = failureOf(error)
  expect([trouble.text(WORDS.zh), trouble.detail]).toEqual([text, detail])
})
