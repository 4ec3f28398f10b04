/**
 * `pnpm test`: builds everything, runs every suite, then the runtimes; one count at the end.
 * Each run writes its `Summary` as JSON to the file named by `WX_TEST_SUMMARY`.
 */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run-command'
import { emptySummary, format, gaps, merge, type Summary } from './test-report/summary'

const summaries = join(root, '.cache/test')

run('turbo', ['run', 'build'])
// Here and not in the workspace: these runtimes weigh 600 MB, and `pnpm start` does without them.
run('pnpm', ['--dir', 'tests/runtimes', 'install', '--frozen-lockfile'], { mayFail: true })

rmSync(summaries, { recursive: true, force: true })
const runs = {
  vitest: ['vitest', 'run'],
  runtimes: ['pnpm', '--dir', 'tests/runtimes', 'test'],
} as const

let failed = false
let summary = emptySummary()
for (const [name, [command, ...args]] of Object.entries(runs)) {
  const file = join(summaries, `${name}.json`)
  const ok = run(command, args, { env: { WX_TEST_SUMMARY: file }, mayFail: true })
  failed ||= !ok
  summary = merge(summary, read(file))
}

const missing = process.env.CI === 'true' ? gaps(summary) : []
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
