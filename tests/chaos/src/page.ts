import { type Row, titleOf } from './driver/row'
import type { Entry } from './ledger'
import type { Suite } from './suite'
import { findings, table } from './table'

/** A suite's part of `docs/chaos.md`, of what is known of one source: every row of the whole is there, run or not. */
export function page(suite: Suite, source: string, entries: readonly Entry[]): string {
  const known = new Map(entries.map((entry) => [titleOf(entry), entry]))
  const rows = suite.rows.map((row): Row => shown(known.get(titleOf(row)) ?? { ...row, ...NOTHING }))
  const found = findings(rows)
  const parts = [suite.heading, intro(suite, source, entries), sum(rows), table(rows), found === '' ? 'No violations.' : found]
  return `${parts.join('\n\n')}\n`
}

const NOTHING = { repetitions: 0, findings: [], seconds: 0, note: 'not run' } as const

function shown(row: Row & Partial<Entry>): Row {
  const { before = [], why } = row
  const reason = why === undefined ? '' : ` (${why})`
  const again = before.map((violations) => `an earlier run found ${violations} violations${reason}`)
  return { ...row, note: [row.note, ...again].filter((part) => part !== '').join('; ') }
}

function intro({ folder }: Suite, source: string, entries: readonly Entry[]): string {
  const those = (values: readonly (string | number)[]): string => [...new Set(values)].sort().join(', ')
  const dates = those(entries.map((entry) => entry.date))
  const nodes = those(entries.map((entry) => entry.node))
  const seeds = those(entries.map((entry) => entry.seed))
  const files = those(entries.map((entry) => entry.files))
  const jobs = Math.max(...entries.map((entry) => entry.jobs))
  return `Written by \`pnpm chaos\`; [tests/chaos](../tests/chaos/README.md) says what each fault does.
Run on ${dates} with Node ${nodes}, from seed ${seeds}, up to ${jobs} rows at a time, files on ${files}, over \`${folder}\` as in the Git tree \`${source}\`.`
}

function sum(rows: readonly Row[]): string {
  const ran = rows.filter((row) => row.repetitions > 0)
  const repetitions = ran.reduce((sum, row) => sum + row.repetitions, 0)
  const violations = rows.reduce((sum, row) => sum + row.findings.length, 0)
  return `${ran.length} of ${rows.length} rows ran, ${repetitions} repetitions in all: ${violations} violations.`
}
