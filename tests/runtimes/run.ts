/**
 * `pnpm --dir tests/runtimes test`: fetches the runtimes, runs the smoke program on each, prints a line for
 * each.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { count, emptySummary, type Outcome } from '../../tools/test-report/summary'
import { RUNTIMES, type Runtime, start } from './runtimes'
import { CHECKS, run } from './smoke'

/** Gzipped bytes of core and fetch with a bot, for the edge. Raise it only for something users asked for. */
const BUDGET = { start: 29_000, all: 55_000 }

const summary = emptySummary()

const fetched = spawnSync('pnpm', ['install', '--frozen-lockfile', '--silent'], {
  cwd: import.meta.dirname,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (fetched.status === 0) await test(await import('./packages'))
else for (const runtime of RUNTIMES) for (const { name } of CHECKS) note(runtime.name, name, 'skipped', 'the runtimes could not be fetched')
write()

async function test({ install, bundle, bundleOurs, sizes }: typeof import('./packages')): Promise<void> {
  const folders = { node: install('node'), noble: install('noble') }
  const { code, inputs } = await bundle(folders.noble)
  const includes = (implementation: string): boolean => inputs.some((path) => path.endsWith(`crypto/${implementation}.js`))
  expect('bundle', 'has the implementation without node', includes('noble') && !includes('node'))
  for (const word of [/["']node:/, /\brequire\b/]) expect('bundle', `has no ${word.source}`, !word.test(code))
  const ours = await bundleOurs(folders.noble)
  for (const word of [/\bBuffer\b/, /\bprocess\b/]) expect('bundle', `ours has no ${word.source}`, !word.test(ours.code))
  const { start, all } = await sizes(folders.noble)
  console.log(`[bundle] ${start} bytes at start, ${all} in all (gzip); the budget is ${BUDGET.start} and ${BUDGET.all}`)
  expect('bundle', 'keeps its size budget', start <= BUDGET.start && all <= BUDGET.all)
  for (const runtime of RUNTIMES) await testRuntime(runtime, folders[runtime.crypto])
}

async function testRuntime(runtime: Runtime, folder: string): Promise<void> {
  let passed = 0
  try {
    const server = await start(runtime, folder)
    for (const check of CHECKS) {
      const wrong = await run(server.origin, check).catch(String)
      if (expect(runtime.name, check.name, wrong === undefined, wrong)) passed++
    }
    server.stop()
  } catch (error) {
    expect(runtime.name, 'starts', false, String(error))
  }
  console.log(`[${runtime.name}] ${passed} passed`)
}

function expect(group: string, name: string, holds: boolean, detail = ''): boolean {
  if (!holds) console.error(`[${group}] FAILED ${name} ${detail}`)
  note(group, name, holds ? 'passed' : 'failed')
  return holds
}

function note(group: string, name: string, outcome: Outcome, reason?: string): void {
  count(summary, `[${group}] ${name}`, outcome, reason)
}

function write(): void {
  const { passed, failed, skipped } = summary.total
  console.log(`runtimes: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exitCode = failed > 0 ? 1 : 0
  const file = process.env.WX_TEST_SUMMARY
  if (file === undefined) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(summary))
}
