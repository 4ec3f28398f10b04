import { expect, test } from 'vitest'
import { Targets } from './targets'

const [a, b] = ['http://a/', 'http://b/']

test('round robin goes over the attempts of all pushes', () => {
  const targets = new Targets({ targets: [a, b] })
  expect([1, 1, 2, 1].map((attempt) => targets.next(attempt))).toEqual([a, b, a, b])
})

test('by attempt, each push begins with the first address', () => {
  const targets = new Targets({ targets: [a, b], spread: 'by-attempt' })
  expect([1, 2, 3, 1].map((attempt) => targets.next(attempt))).toEqual([a, b, a, a])
})

test.each<readonly [object, string]>([
  [{ target: undefined }, 'target is undefined'],
  [{ target: a, targets: [b] }, 'There are a target and targets'],
  [{ target: undefined, targets: [] }, 'targets is empty'],
  [{ target: undefined, targets: [a, 'b'] }, 'target is "b"'],
  [{ spread: 'robin' }, 'spread is "robin"'],
])('%j is refused', (options, message) => {
  expect(() => new Targets(Object.assign({ target: a }, options))).toThrow(
    expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(message) }),
  )
})
