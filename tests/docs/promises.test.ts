import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './pages'

interface Row {
  /** Of SECURITY.md; `G` and a number for the guide's. */
  readonly promise: string
  readonly file: string
  readonly title: string
}

const ROW = /^\| (G?\d+) \|.*\| \[(\S+)\]\(\.\.\/\2\) \| `(.+)` \|$/gm

function rowsOf(page: string): Row[] {
  return [...read(page).matchAll(ROW)].map(([, promise = '', file = '', title = '']) => ({ promise, file, title }))
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

const rows = rowsOf('docs/promises.md')

describe('the table of promises', () => {
  it.each(rows)('$promise: $file has “$title”', ({ file, title }) => {
    expect(read(file)).toContain(title)
  })

  it('has every promise of SECURITY.md', () => {
    const [, promised = ''] = /^## What is promised$(.*?)^## /ms.exec(read('SECURITY.md')) ?? []
    const numbers = [...promised.matchAll(/^(\d+)\. /gm)].map(([, number]) => number)
    expect([...new Set(rows.map(({ promise }) => promise))].filter((promise) => !promise.startsWith('G'))).toEqual(numbers)
  })

  it('has a test in each row, and the same rows in both languages', () => {
    const lines = [...read('docs/promises.md').matchAll(/^\| G?\d/gm)]
    expect(rows).toHaveLength(lines.length)
    expect(rowsOf('docs/promises.zh.md')).toEqual(rows)
  })
})
