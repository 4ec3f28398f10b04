import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allRows } from './jobs'
import { type Entry, Ledger } from './ledger'
import { page } from './page'
import { ANSWERS, TOKENS, writePart } from './suite'

let directory: string
let ledger: Ledger

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'wx-chaos-ledger-'))
  ledger = new Ledger(directory)
})

afterEach(() => rmSync(directory, { recursive: true }))

const [first = { fault: '', store: '', variant: '' }] = allRows()
function ran(violations: number, source = 'abc'): Entry {
  return {
    ...first,
    source,
    repetitions: 50,
    findings: Array.from({ length: violations }, () => ({ invariant: 5, what: 'slow', events: [], seed: 7 })),
    seconds: 1,
    note: '',
    node: '20',
    date: '2026-01-01',
    seed: 1,
    files: 'ext4',
    jobs: 1,
  }
}

function lineOf(text: string): string {
  return text.split('\n').find((line) => line.includes(first.fault)) ?? ''
}

describe('the page', () => {
  test('has every row, and says which did not run', () => {
    const text = page(TOKENS, 'abc', [ran(0)])
    expect(text.split('\n').filter((line) => line.includes('not run'))).toHaveLength(allRows().length - 1)
    expect(text).toContain(`1 of ${allRows().length} rows ran, 50 repetitions in all: 0 violations.`)
  })

  test('of a row that ran again names what it found before', () => {
    ledger.put(ran(2))
    ledger.put(ran(0))
    ledger.put({ ...ran(0), why: 'the scene was wrong' })
    const text = page(TOKENS, 'abc', ledger.of('abc'))
    expect(lineOf(text)).toContain('an earlier run found 2 violations (the scene was wrong)')
    expect(text).toContain('No violations.')
  })

  test('has a part for each suite, and one is written without the other', () => {
    const path = join(directory, 'chaos.md')
    writePart(path, TOKENS, page(TOKENS, 'abc', [ran(0)]))
    writePart(path, ANSWERS, page(ANSWERS, 'def', []))
    const whole = readFileSync(path, 'utf8')
    writePart(path, TOKENS, page(TOKENS, 'abc', [ran(0)]))
    expect(readFileSync(path, 'utf8')).toBe(whole)
    expect(whole).toContain('| S1 a slow answer')
    expect(lineOf(whole)).toContain('| 50 ')
  })

  test('mixes no two sources', () => {
    ledger.put(ran(2, 'older'))
    expect(ledger.of('abc')).toEqual([])
    ledger.put(ran(0))
    expect(lineOf(page(TOKENS, 'abc', ledger.of('abc')))).not.toContain('earlier')
  })
})
