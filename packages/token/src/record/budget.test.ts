import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowedAt, type Budget, stillCounting } from './budget'

test('however often it is asked, no stretch of its length has more than the budget', () => {
  const budgets = fc.record({ count: fc.integer({ min: 1, max: 8 }), perMs: fc.integer({ min: 50, max: 1_000 }), spacingMs: fc.nat(50) })
  fc.assert(
    fc.property(budgets, fc.array(fc.nat(60), { maxLength: 200 }), (budget: Budget, pauses) => {
      const spent: number[] = []
      let now = 1_000
      let log: readonly number[] = []
      for (const pause of pauses) {
        now += pause
        log = stillCounting(log, budget, now)
        if (allowedAt(log, budget) > now) continue
        log = [...log, now]
        spent.push(now)
      }
      spent.forEach((time, index) => {
        const before = spent[index - 1]
        if (before !== undefined) expect(time - before).toBeGreaterThanOrEqual(budget.spacingMs)
        expect(spent.filter((other) => other > time - budget.perMs && other <= time).length).toBeLessThanOrEqual(budget.count)
      })
    }),
  )
})

test('the time it names is the first at which one more is allowed', () => {
  const budget = { count: 2, perMs: 100, spacingMs: 10 }
  expect(allowedAt([50], budget)).toBe(60)
  expect(allowedAt([50, 70], budget)).toBe(150)
  expect(allowedAt(stillCounting([50, 70], budget, 150), budget)).toBe(80)
  expect(stillCounting([500], budget, 150)).toEqual([])
})
