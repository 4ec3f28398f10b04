import { expect, it } from 'vitest'
import rights from '../data/rights.json'

/** Words of a note that says why nobody can be sure. */
const DOUBT = /不一致|旧表|抄来|推断|另一页|没有(?:见到|找到)/
const MARKS = ['unknown', 'promised', 'doubted', 'apply']
const KINDS = ['subscription', 'verified-subscription', 'service', 'verified-service'] as const

const rows = rights.groups.flatMap((group) => group.rows)

it('a right that is disputed is marked as unconfirmed', () => {
  const disputed = rows.filter((row) => 'note' in row && row.note !== undefined && DOUBT.test(row.note.zh))
  expect(disputed.length).toBeGreaterThan(10)
  expect(disputed.filter((row) => !KINDS.some((kind) => MARKS.includes(row[kind]))).map(({ en }) => en)).toEqual([])
})
