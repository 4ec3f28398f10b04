import { PARTS } from './parts'

export type Outcome = 'passed' | 'failed' | 'skipped'
export type Tally = Record<Outcome, number>

/** What a test run found out: in all, and against each of the real things in `parts`. */
export interface Summary {
  readonly total: Tally
  readonly against: Record<string, Tally>
  /** Per part, why tests were skipped. */
  readonly reasons: Record<string, string[]>
}

export function emptySummary(): Summary {
  return { total: tally(), against: {}, reasons: {} }
}

function tally(): Tally {
  return { passed: 0, failed: 0, skipped: 0 }
}

/** Counts one test; its title decides which parts it belongs to. */
export function count(summary: Summary, title: string, outcome: Outcome, reason?: string): void {
  summary.total[outcome]++
  for (const part of Object.keys(PARTS).filter((name) => title.includes(`[${name}]`))) {
    summary.against[part] ??= tally()
    summary.against[part][outcome]++
    if (reason === undefined) continue
    summary.reasons[part] ??= []
    if (!summary.reasons[part].includes(reason)) summary.reasons[part].push(reason)
  }
}

/** Both runs as one. */
export function merge(a: Summary, b: Summary): Summary {
  const names = [...new Set([...Object.keys(a.against), ...Object.keys(b.against)])]
  return {
    total: add(a.total, b.total),
    against: Object.fromEntries(names.map((name) => [name, add(a.against[name], b.against[name])])),
    reasons: { ...a.reasons, ...b.reasons },
  }
}

function add(a: Tally = tally(), b: Tally = tally()): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** The lines for people, the plain count last. */
export function format(summary: Summary): string {
  const lines = Object.entries(PARTS).flatMap(([part, { label }]) => {
    const found = summary.against[part]
    return found ? [`  ${label.padEnd(10)} ${line(found)}${why(summary, part)}`] : []
  })
  return [...(lines.length > 0 ? ['', 'Against the real thing:', ...lines, ''] : ['']), line(summary.total)].join('\n')
}

function line({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

function why(summary: Summary, part: string): string {
  if (!summary.against[part]?.skipped) return ''
  return ` (${summary.reasons[part]?.join('; ') ?? PARTS[part]?.hint ?? 'no reason was given'})`
}

/** What a complete run left out: parts without a single passing test, and parts with skipped ones. */
export function gaps(summary: Summary): string[] {
  const untried = Object.entries(PARTS).flatMap(([part, { label }]) =>
    summary.against[part] ? [] : [`${label}: no test names [${part}] in its title`],
  )
  return [...untried, ...skips(summary)]
}

/** The parts that were named and not, or not wholly, tried. */
export function skips(summary: Summary): string[] {
  return Object.entries(PARTS).flatMap(([part, { label }]) => {
    const found = summary.against[part]
    if (found === undefined || (found.skipped === 0 && found.passed > 0)) return []
    return [`${label}: ${line(found)}${why(summary, part)}`]
  })
}
