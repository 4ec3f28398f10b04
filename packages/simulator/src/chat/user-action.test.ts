import { expect, test } from 'vitest'
import { checkUserAction } from './user-action'

test.each([
  { type: 'text', content: '' },
  { type: 'follow' },
  { type: 'follow', scene: '1' },
  { type: 'location', latitude: 1, longitude: 2, scale: 3, label: '' },
])('%j is an action', (value) => expect(() => checkUserAction(value)).not.toThrow())

test.each<readonly [unknown, string]>([
  [undefined, 'must be an object'],
  [null, 'must be an object'],
  [[], 'must be an object'],
  ['text', 'must be an object'],
  [{}, "The action's type is undefined. It must be one of text, image,"],
  [{ type: 'txt' }, 'The action\'s type is "txt". Did you mean "text"?'],
  [{ type: 'toString' }, 'The action\'s type is "toString".'],
  [{ type: 'text' }, 'The field content of a "text" action must be a string.'],
  [{ type: 'text', content: 1 }, 'The field content of a "text" action must be a string.'],
  [{ type: 'follow', scene: 1 }, 'The field scene of a "follow" action must be a string.'],
  [{ type: 'location', latitude: '1', longitude: 2, scale: 3, label: '' }, 'The field latitude of a "location" action must be a number.'],
])('%j is refused: %s', (value, message) => {
  expect(() => checkUserAction(value)).toThrow(
    expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(message) }),
  )
})
