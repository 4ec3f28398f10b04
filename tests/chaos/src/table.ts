import type { Row } from './driver/row'

const HEADS = ['fault', 'store', 'variant', 'repetitions', 'violations', 'seconds', 'note'] as const

function cells(row: Row): readonly string[] {
  return [row.fault, row.store, row.variant, String(row.repetitions), String(row.findings.length), row.seconds.toFixed(1), row.note]
}

/** As Markdown, which reads well on a terminal too. */
export function table(rows: readonly Row[]): string {
  const lines = [HEADS, ...rows.map(cells)]
  const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  const format = (line: readonly string[]): string => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = '', ...body] = lines.map(format)
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n')
}

/** So many of one row are named; the others are counted. */
const MOST = 10

export function findings(rows: readonly Row[]): string {
  return rows.flatMap(findingsOf).join('\n')
}

function findingsOf(row: Row): readonly string[] {
  const title = `- ${row.fault}, ${row.store}, ${row.variant}`
  const named = row.findings.slice(0, MOST).map(({ invariant, what, seed, events }) => {
    return `${title}, seed ${seed}: invariant ${invariant}: ${what} (${events.slice(0, 20).join(', ')})`
  })
  const more = row.findings.length - named.length
  return more > 0 ? [...named, `${title}: ${more} more`] : named
}
