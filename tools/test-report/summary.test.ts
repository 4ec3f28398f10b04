import { expect, it } from 'vitest'
import { count, emptySummary, format, gaps, merge } from './summary'

function example() {
  const summary = emptySummary()
  count(summary, 'RedisStore > [redis] keeps', 'passed')
  count(summary, 'RedisStore > [redis] expires', 'skipped', 'no Redis')
  count(summary, '[koa 2] plain > answers', 'passed')
  count(summary, 'says [object Object]', 'failed')
  return summary
}

it('counts per real thing, and everything once', () => {
  const { total, against } = example()
  expect(total).toEqual({ passed: 2, failed: 1, skipped: 1 })
  expect(against).toEqual({ redis: { passed: 1, failed: 0, skipped: 1 }, 'koa 2': { passed: 1, failed: 0, skipped: 0 } })
})

it('adds two runs', () => {
  const other = emptySummary()
  count(other, '[workerd] answers', 'passed')
  count(other, '[koa 2] answers', 'passed')
  const { total, against } = merge(example(), other)
  expect(total).toEqual({ passed: 4, failed: 1, skipped: 1 })
  expect(against['koa 2']).toEqual({ passed: 2, failed: 0, skipped: 0 })
  expect(against.workerd).toEqual({ passed: 1, failed: 0, skipped: 0 })
})

it('prints why tests were skipped, and the plain count last', () => {
  const lines = format(example()).split('\n')
  expect(lines).toContain('  Redis      1 passed, 0 failed, 1 skipped (no Redis)')
  expect(lines.at(-1)).toBe('2 passed, 1 failed, 1 skipped')
})

it('names what a complete run left out', () => {
  const found = gaps(example())
  expect(found).toContain('Redis: 1 passed, 0 failed, 1 skipped (no Redis)')
  expect(found).toContain('workerd: no test names [workerd] in its title')
  expect(found.join()).not.toContain('Koa 2')
})
