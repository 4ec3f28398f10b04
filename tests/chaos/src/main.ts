import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { atExit, endOnSignals } from './driver/at-exit'
import { campaign } from './driver/campaign'
import { command } from './driver/command'
import { exhaustive } from './driver/exhaustive'
import { type Row, titleOf } from './driver/row'
import { inLanes, type Job, jobsOf } from './jobs'
import { Ledger } from './ledger'
import { page } from './page'
import { findings, table } from './table'

/**
 * `pnpm chaos`: each fault as often as its scene says, and docs/chaos.md. With options, a part of it: if it ran in full,
 * `--page` puts it into docs/chaos.md, beside what else is known of the same packages/token; `--why` says why it was run again.
 */

const { values } = parseArgs({
  options: {
    fault: { type: 'string' },
    store: { type: 'string' },
    variant: { type: 'string' },
    seed: { type: 'string', default: '1' },
    repeat: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    page: { type: 'boolean', default: false },
    why: { type: 'string' },
  },
})
endOnSignals()

const root = fileURLToPath(new URL('../../..', import.meta.url))
function git(...options: readonly string[]): string {
  return command('git', '-C', root, ...options).trim()
}
const changed = git('status', '--porcelain', 'packages/token') === '' ? '' : ' with changes'
const source = `${git('rev-parse', '--short', 'HEAD:packages/token')}${changed}`

const whole = [values.fault, values.store, values.variant, values.repeat].every((value) => value === undefined)
const full = values.repeat === undefined
const seed = Number(values.seed)
const jobs = Number(values.jobs)
const files = command('stat', '-f', '-c', '%T', tmpdir()).trim()
const ledger = new Ledger(`${root}/.cache/chaos`)
const rows: Row[] = []

function writePage(): void {
  writeFileSync(`${root}/docs/chaos.md`, page(source, ledger.of(source)))
}

function show(row: Row): void {
  rows.push(row)
  if (full)
    ledger.put({
      ...row,
      why: values.why,
      source,
      seed,
      jobs,
      files,
      node: process.versions.node,
      date: new Date().toISOString().slice(0, 10),
    })
  // After every row, so that an interrupted run leaves what it knows.
  if (whole || values.page) writePage()
  console.log(`${titleOf(row)}: ${row.repetitions} repetitions, ${row.findings.length} violations, ${row.seconds.toFixed(1)} s ${row.note}`)
  if (row.findings.length > 0) console.log(findings([row]))
}

async function run({ fault, store, variant }: Job): Promise<void> {
  const missing = fault.missing?.(variant)
  const title = { fault: `${fault.id} ${fault.title}`, store, variant }
  if (missing !== undefined) return show({ ...title, repetitions: 0, findings: [], seconds: 0, note: `not run: ${missing}` })
  show(await campaign({ fault, store, variant, seed, repetitions: Number(values.repeat ?? fault.repetitions) }))
}

/** In a process of its own: it would hold up the scenes of the others. */
async function exhaustiveBeside(): Promise<boolean> {
  const child = fork(fileURLToPath(import.meta.url), ['--fault', 'F12', '--page'])
  child.once(
    'exit',
    atExit(() => child.kill()),
  )
  const [code] = await once(child, 'exit')
  return code === 0
}

function alone({ fault }: Job): boolean {
  return fault.alone === true
}

async function runAll(chosen: readonly Job[]): Promise<boolean> {
  if (whole) ledger.clear()
  await inLanes(chosen.filter(alone), 1, run)
  const beside = whole ? exhaustiveBeside() : true
  await inLanes(
    chosen.filter((job) => !alone(job)),
    jobs,
    run,
  )
  return await beside
}

const well = values.fault === 'F12' ? await exhaustive(show).then(() => true) : await runAll(jobsOf(values))
const broken = rows.flatMap((row) => row.findings).length
if (whole) writePage()
else console.log(`\n${table(rows)}\n\n${broken === 0 ? 'No violations.' : findings(rows)}`)
process.exitCode = broken === 0 && well ? 0 : 1
