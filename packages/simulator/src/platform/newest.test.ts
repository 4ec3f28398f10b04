import { expect, test } from 'vitest'
import { Newest } from './newest'

test('the oldest goes when there is one too many', () => {
  const newest = new Newest<number>(2)
  newest.set('a', 1)
  newest.set('b', 2)
  newest.set('c', 3)
  expect([newest.all(), newest.get('a'), newest.get('b')]).toEqual([[2, 3], undefined, 2])
})

test('a later version takes the place of the one before', () => {
  const newest = new Newest<number>(2)
  newest.set('a', 1)
  newest.set('b', 2)
  newest.set('a', 3)
  expect(newest.all()).toEqual([3, 2])
})
