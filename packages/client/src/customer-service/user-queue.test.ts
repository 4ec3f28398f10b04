import { ManualClock } from '@wx/core/testing'
import { expect, test } from 'vitest'
import { UserQueue } from './user-queue'

test('a user is forgotten once nothing waits', async () => {
  const clock = new ManualClock()
  const queue = new UserQueue(clock)
  const works = Array.from({ length: 1_000 }, (_, user) => queue.run(`o${user}`, async () => user))
  expect((await Promise.all(works)).at(-1)).toBe(999)
  expect(queue.size).toBe(1_000)
  await clock.advance(300)
  await expect.poll(() => queue.size).toBe(0)
})

test('a user’s tasks run one after another, after one that failed too', async () => {
  const clock = new ManualClock()
  const queue = new UserQueue(clock)
  const order: string[] = []
  const failing = queue.run('o', async () => {
    order.push('first')
    throw new Error('no')
  })
  const next = queue.run('o', async () => order.push('second'))
  await expect(failing).rejects.toThrow('no')
  await clock.advance(299)
  expect(order).toEqual(['first'])
  await clock.advance(1)
  await next
  expect(order).toEqual(['first', 'second'])
})
