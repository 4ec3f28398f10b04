/**
 * `pnpm --dir tests/runtimes test`: fetches the runtimes, lets each serve a bot and a client of the
 * simulator, prints a line for each.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { count, emptySummary, type Outcome } from '../../tools/test-report/summary'
import { CLIENT_CHECKS, MISSING_RIGHT } from './client-checks'
import { DENO_WITHOUT_ENV, EDGE, RUNTIMES, type Runtime, start } from './runtimes'
import { CHECKS, run } from './smoke'
import { STORE_CHECKS, startStore } from './store-checks'

/** Gzipped bytes of core and fetch with a bot, for the edge. Raise it only for something users asked for. */
const BUDGET = { start: 29_250, all: 55_000 }

const summary = emptySummary()

const fetched = spawnSync('pnpm', ['install', '--frozen-lockfile', '--silent'], {
  cwd: import.meta.dirname,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (fetched.status === 0) {
  const packages = await import('./packages')
  console.log('A bot:')
  await testBot(packages)
  console.log('A client of the simulator:')
  await testClient(packages, await import('./platform'))
  console.log('A bot whose data is in a Durable Object:')
  await testStore(packages)
} else {
  for (const runtime of RUNTIMES)
    for (const { name } of [...CHECKS, ...CLIENT_CHECKS]) note(runtime.name, name, 'skipped', 'the runtimes could not be fetched')
  for (const { name } of STORE_CHECKS) note('workerd', name, 'skipped', 'the runtimes could not be fetched')
}
write()

async function testBot({ install, bundle, bundleOurs, sizes }: typeof import('./packages')): Promise<void> {
  const folder = install('bot', EDGE)
  const { code, inputs } = await bundle(folder)
  const includes = (implementation: string): boolean => inputs.some((path) => path.endsWith(`crypto/${implementation}.js`))
  expect('bundle', 'has the implementation without node', includes('noble') && !includes('node'))
  for (const word of [/["']node:/, /\brequire\b/]) expect('bundle', `has no ${word.source}`, !word.test(code))
  const ours = await bundleOurs(folder)
  for (const word of [/\bBuffer\b/, /\bprocess\b/]) expect('bundle', `ours has no ${word.source}`, !word.test(ours.code))
  const { start, all } = await sizes(folder)
  console.log(`[bundle] ${start} bytes at start, ${all} in all (gzip); the budget is ${BUDGET.start} and ${BUDGET.all}`)
  expect('bundle', 'keeps its size budget', start <= BUDGET.start && all <= BUDGET.all)
  for (const runtime of RUNTIMES) {
    const installed = runtime.loads === EDGE ? folder : install('bot', runtime.loads)
    await testRuntime(runtime, installed, CHECKS, run)
  }
}

async function testClient({ install, bundle }: typeof import('./packages'), { startPlatform }: typeof import('./platform')): Promise<void> {
  const programs = [...RUNTIMES.map((runtime) => [runtime, CLIENT_CHECKS] as const), [DENO_WITHOUT_ENV, [MISSING_RIGHT]] as const]
  for (const [runtime, checks] of programs) {
    const folder = install('client', runtime.loads)
    if (runtime.loads === EDGE) await bundle(folder)
    const platform = await startPlatform()
    await testRuntime(runtime, folder, checks, (origin, check) => check.run(platform.scene(origin)))
    await platform.close()
  }
}

async function testStore({ install, bundle }: typeof import('./packages')): Promise<void> {
  const folder = install('store', EDGE)
  await bundle(folder, 'durable-object.js')
  const { scene, close } = await startStore(folder)
  let passed = 0
  for (const check of STORE_CHECKS) {
    const wrong = await check.run(scene).then(() => undefined, String)
    if (expect('workerd', check.name, wrong === undefined, wrong)) passed++
  }
  console.log(`[workerd] ${passed} passed`)
  await close()
}

/** `run` rejects with what is wrong. */
async function testRuntime<C extends { readonly name: string }>(
  runtime: Runtime,
  folder: string,
  checks: readonly C[],
  run: (origin: string, check: C) => Promise<void>,
): Promise<void> {
  let passed = 0
  try {
    const server = await start(runtime, folder)
    for (const check of checks) {
      const wrong = await run(server.origin, check).then(() => undefined, String)
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
