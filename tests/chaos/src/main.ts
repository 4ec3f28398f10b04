import { fork } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { answerCampaign } from './answers/driver/campaign'
import { SCENES } from './answers/scenes/all'
import { atExit, endOnSignals } from './driver/at-exit'
import { campaign } from './driver/campaign'
import { command } from './driver/command'
import { exhaustive } from './driver/exhaustive'
import { type Row, titleOf } from './driver/row'
import { inLanes, type Job, jobsOf } from './jobs'
import { Ledger } from './ledger'
import { page } from './page'
import { ANSWERS, type Suite, TOKENS, writePart } from './suite'
import { findings, table } from './table'

/**
 * `pnpm chaos`: each fault as often as its scene says, and docs/chaos.md. With options, a part of it: if it ran in full,
 * `--page` puts it into docs/chaos.md, beside what else is known of the same source; `--why` says why it was run again.
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
const whole = [values.fault, values.store, values.variant, values.repeat].every((value) => value === undefined)
const full = values.repeat === undefined
const seed = Number(values.seed)
const jobs = Number(values.jobs)
const files = command('stat', '-f', '-c', '%T', tmpdir()).trim()
const rows: Row[] = []

/** A suite's rows are kept, and written to the page after every one, so that an interrupted run leaves what it knows. */
class Books {
  readonly suite: Suite
  readonly #ledger: Ledger
  readonly #source: string

  constructor(suite: Suite) {
    const changed = git('status', '--porcelain', suite.folder) === '' ? '' : ' with changes'
    this.suite = suite
    this.#source = `${git('rev-parse', '--short', `HEAD:${suite.folder}`)}${changed}`
    this.#ledger = new Ledger(`${root}/${suite.cache}`)
    if (whole) this.#ledger.clear()
  }

  readonly show = (row: Row): void => {
    rows.push(row)
    const date = new Date().toISOString().slice(0, 10)
    const node = process.versions.node
    if (full) this.#ledger.put({ ...row, why: values.why, source: this.#source, seed, jobs, files, node, date })
    if (whole || values.page) this.writePage()
    console.log(
      `${titleOf(row)}: ${row.repetitions} repetitions, ${row.findings.length} violations, ${row.seconds.toFixed(1)} s ${row.note}`,
    )
    if (row.findings.length > 0) console.log(findings([row]))
  }

  writePage(): void {
    writePart(`${root}/docs/chaos.md`, this.suite, page(this.suite, this.#source, this.#ledger.of(this.#source)))
  }
}

function git(...options: readonly string[]): string {
  return command('git', '-C', root, ...options).trim()
}

async function run({ fault, store, variant }: Job, { show }: Books): Promise<void> {
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

async function runTokens(chosen: readonly Job[]): Promise<boolean> {
  const books = new Books(TOKENS)
  if (values.fault === 'F12') return exhaustive(books.show).then(() => true)
  await inLanes(chosen.filter(alone), 1, (job) => run(job, books))
  const beside = whole ? exhaustiveBeside() : true
  await inLanes(
    chosen.filter((job) => !alone(job)),
    jobs,
    (job) => run(job, books),
  )
  return await beside
}

/** One scene after the other: their times are real seconds. */
async function runAnswers(): Promise<void> {
  const books = new Books(ANSWERS)
  for (const scene of SCENES.filter(({ id }) => (values.fault ?? id) === id)) {
    for (const variant of Object.keys(scene.variants).filter((name) => (values.variant ?? name) === name)) {
      books.show(await answerCampaign({ scene, variant, seed, repetitions: Number(values.repeat ?? scene.repetitions) }))
    }
  }
}

const isScene = SCENES.some(({ id }) => id === values.fault)
const well = isScene || (await runTokens(jobsOf(values)))
if (isScene || whole) await runAnswers()
const broken = rows.flatMap((row) => row.findings).length
if (!whole) console.log(`\n${table(rows)}\n\n${broken === 0 ? 'No violations.' : findings(rows)}`)
process.exitCode = broken === 0 && well ? 0 : 1
