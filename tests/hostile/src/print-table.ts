import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Row } from './outcome'

/** Collects the rows of all files of this project, and prints them as one table when everything has run. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  project.provide('rows', folder)
  return () => {
    const rows = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Row)
    rmSync(folder, { recursive: true })
    if (rows.length > 0) console.log(`\n${project.name}\n${format(rows)}\n`)
  }
}

const HEADS = ['attack', 'over', 'tries', 'runs', 'exits', 'hangs', 'injected', 'loop ms', 'memory', 'answers']

function format(rows: readonly Row[]): string {
  const sorted = merged(rows).sort((one, other) => one.attack.localeCompare(other.attack) || one.over.localeCompare(other.over))
  const lines = [HEADS, ...sorted.map(cells), total(rows)]
  const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** One row per attack and adapter: the modes together. */
function merged(rows: readonly Row[]): Row[] {
  const byName = new Map<string, Row>()
  for (const row of rows) {
    const name = JSON.stringify([row.attack, row.over])
    const before = byName.get(name)
    byName.set(name, before === undefined ? row : add(before, row))
  }
  return [...byName.values()]
}

function add(one: Row, other: Row): Row {
  const answers = { ...one.answers }
  for (const [status, count] of Object.entries(other.answers)) answers[status] = (answers[status] ?? 0) + count
  return {
    ...one,
    tries: one.tries + other.tries,
    runs: one.runs + other.runs,
    exits: one.exits + other.exits,
    hangs: one.hangs + other.hangs,
    injected: [...one.injected, ...other.injected],
    loopMs: Math.max(one.loopMs, other.loopMs),
    answers,
  }
}

function cells({ attack, over, tries, runs, exits, hangs, injected, loopMs, memoryBytes, answers }: Row): string[] {
  const statuses = Object.entries(answers).map(([status, count]) => `${status}×${count}`)
  return [attack, over, tries, runs, exits, hangs, injected.length, loopMs.toFixed(1), memory(memoryBytes), statuses.join(' ')].map(String)
}

function total(rows: readonly Row[]): string[] {
  const sum = (of: (row: Row) => number): string => String(rows.reduce((before, row) => before + of(row), 0))
  const most = (of: (row: Row) => number): number => Math.max(...rows.map(of))
  return [
    'all',
    '',
    sum((row) => row.tries),
    sum((row) => row.runs),
    sum((row) => row.exits),
    sum((row) => row.hangs),
    sum((row) => row.injected.length),
    most((row) => row.loopMs).toFixed(1),
    memory(most((row) => row.memoryBytes ?? 0)),
    '',
  ]
}

function memory(bytes: number | undefined): string {
  return bytes === undefined ? '' : `${(bytes / 2 ** 20).toFixed(1)} MB`
}
