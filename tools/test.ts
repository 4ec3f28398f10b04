/**
 * `pnpm test`: builds everything and runs the suites; one count at the end. `pnpm test:long`: the suites that take minutes.
 * Each run writes its `Summary` as JSON to the file named by `WX_TEST_SUMMARY`.
 */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run-command'
import { emptySummary, format, gaps, merge, type Summary, skips } from './test-report/summary'

/** Attacks and faults: projects whose name begins so. */
const LONG = 'long*'

const isLong = process.argv[2] === 'long'
const runs = isLong
  ? [
      ['vitest', 'run', '--project', LONG],
      ['pnpm', '--dir', 'tests/runtimes', 'test'],
    ]
  : [['vitest', 'run', '--project', `!${LONG}`, '--maxWorkers', '2']]
const summaries = join(root, '.cache/test')

run('turbo', ['run', 'build'])
// Here and not in the workspace: these runtimes weigh 600 MB, and `pnpm start` does without them.
run('pnpm', ['--dir', 'tests/runtimes', 'install', '--frozen-lockfile'], { mayFail: true })

rmSync(summaries, { recursive: true, force: true })
let failed = false
let summary = emptySummary()
for (const [index, [command = '', ...args]] of runs.entries()) {
  const file = join(summaries, `${index}.json`)
  const ok = run(command, args, { env: { WX_TEST_SUMMARY: file }, mayFail: true })
  failed ||= !ok
  summary = merge(summary, read(file))
}

const missing = process.env.CI === 'true' ? (isLong ? skips(summary) : gaps(summary)) : []
if (missing.length > 0) console.error(['', 'Under CI=true nothing may be left out:', ...missing].join('\n  '))
console.log(format(summary))
process.exitCode = failed || summary.total.failed > 0 || missing.length > 0 ? 1 : 0

/** A run that broke down before it could write has failed already. */
function read(file: string): Summary {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Summary
  } catch {
    return emptySummary()
  }
}
