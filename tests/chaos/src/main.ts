import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { endOnSignals } from './driver/at-exit'
import { campaign, type Row } from './driver/campaign'
import { exhaustive } from './driver/exhaustive'
import { faults } from './faults/all'
import type { Fault } from './faults/fault'
import { findings, table } from './table'

/** `pnpm chaos`: everything, as often as reliability.md says; with options, a part of it. Only the whole is written to docs/chaos.md. */

const { values } = parseArgs({
  options: {
    fault: { type: 'string' },
    store: { type: 'string' },
    variant: { type: 'string' },
    seed: { type: 'string', default: '1' },
    repeat: { type: 'string' },
  },
})
endOnSignals()

const whole = values.fault === undefined && values.store === undefined && values.variant === undefined && values.repeat === undefined
const rows: Row[] = []

const show = (row: Row): void => {
  rows.push(row)
  if (whole) write()
  console.log(
    `${row.fault} · ${row.store} · ${row.variant}: ${row.repetitions} repetitions, ${row.findings.length} violations, ${row.seconds.toFixed(1)} s ${row.note}`,
  )
  if (row.findings.length > 0) console.log(findings([row]))
}

const report = (): string => {
  const found = findings(rows)
  return `${table(rows)}\n\n${found === '' ? 'No violations.' : found}`
}

/** After every row, so that an interrupted run leaves what it knows. */
const write = (): void => {
  const date = new Date().toISOString().slice(0, 10)
  const intro = `Written by \`pnpm chaos --seed ${values.seed}\` on ${date}, Node ${process.versions.node}; [tests/chaos](../tests/chaos/README.md) says what each fault does.`
  writeFileSync(
    fileURLToPath(new URL('../../../docs/chaos.md', import.meta.url)),
    `# What the chaos suite found\n\n${intro}\n\n${report()}\n`,
  )
}

const runFault = async (fault: Fault): Promise<void> => {
  for (const store of fault.stores) {
    for (const variant of Object.keys(fault.variants)) {
      if ((values.store ?? store) !== store || (values.variant ?? variant) !== variant || fault.applies?.(store, variant) === false)
        continue
      const missing = fault.missing?.(variant)
      const repetitions = Number(values.repeat ?? fault.repetitions)
      const plan = { fault, store, variant, seed: Number(values.seed), repetitions }
      show(
        missing === undefined
          ? await campaign(plan)
          : { fault: `${fault.id} ${fault.title}`, store, variant, repetitions: 0, findings: [], seconds: 0, note: `not run: ${missing}` },
      )
    }
  }
}

for (const fault of faults) if ((values.fault ?? fault.id) === fault.id) await runFault(fault)
if ((values.fault ?? 'F12') === 'F12') for (const row of await exhaustive(whole || values.fault === 'F12')) show(row)

const broken = rows.flatMap((row) => row.findings).length
console.log(`\n${report()}`)
process.exitCode = broken === 0 ? 0 : 1
