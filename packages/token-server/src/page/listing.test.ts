import { describe, expect, test } from 'vitest'
import { someStatuses } from '../../test/statuses'
import { list, readQuery, STATES } from './listing'

const statuses = someStatuses(10_000, 1_700_000_000_000)

describe('list', () => {
  test('has the most urgent first: by state, then by the soonest end', () => {
    const { rows, total, pages } = list(statuses, readQuery({}))
    expect([rows.length, total, pages]).toEqual([50, 10_000, 200])
    const ranks = [1, 2, 3, 4, 5, 6, 7, 100, 200].flatMap((page) => list(statuses, readQuery({ page: String(page) })).rows)
    expect(new Set(ranks).size).toBe(450)
    const urgency = ranks.map(({ state, remainingMs }) => STATES.indexOf(state) * 1e9 + remainingMs)
    expect(urgency).toEqual(urgency.toSorted((a, b) => a - b))
  })

  test('searches in app id, name, kind and failure, and counts what it found by state', () => {
    const found = list(statuses, readQuery({ q: ' 40164 ' }))
    expect(found.rows.map(({ state }) => state)).toEqual(['down'])
    expect(found.counts).toEqual({ down: 1, shaky: 0, due: 0, good: 0, idle: 0 })
    expect(list(statuses, readQuery({ q: '上海' })).total).toBeGreaterThan(500)
    expect(list(statuses, readQuery({ q: 'JSAPI' })).rows.every(({ kind }) => kind === 'jsapi_ticket')).toBe(true)
  })

  test('shows one state, and still counts them all', () => {
    const { rows, counts, total } = list(statuses, readQuery({ state: 'shaky' }))
    expect(rows.every(({ state }) => state === 'shaky')).toBe(true)
    expect(total).toBe(counts.shaky)
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(10_000)
  })

  test.each(['0', '-3', 'x', '1e9', '', '999'])('a page %j that is not there is the nearest one', (page) => {
    expect(list(statuses, readQuery({ page })).rows.length).toBeGreaterThan(0)
  })
})
