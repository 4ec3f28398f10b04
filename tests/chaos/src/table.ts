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

export function findings(rows: readonly Row[]): string {
  return rows
    .flatMap((row) =>
      row.findings.map(
        ({ invariant, what, seed, events }) =>
          `- ${row.fault}, ${row.store}, ${row.variant}, seed ${seed}: invariant ${invariant}: ${what} (${events.slice(0, 20).join(', ')})`,
      ),
    )
    .join('\n')
}
