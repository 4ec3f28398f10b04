/** One measurement in a process of its own, run with `--expose-gc`: `<count>`. Sends its parent what an account costs. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Fetch, stableToken, TokenManager } from '@wx/token'
import type { Cost } from './accounts'
import { ForgetfulStore } from './forgetful-store'
import { LoopWatch } from './loop-watch'

const count = Number(process.argv[2])
const TOKEN_LENGTH = 136
const BATCH = 200
const STEADY_MS = 10_000

const heap = (): number => {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

let minted = 0
// Each a string of its own, as JSON.parse makes it.
const fetchToken: Fetch = async () => {
  const value = String(++minted).padStart(TOKEN_LENGTH, 't')
  return { status: 200, text: async () => JSON.stringify({ access_token: value, expires_in: 7_200 }) }
}

const inBatches = async (items: readonly TokenManager[], act: (manager: TokenManager) => unknown): Promise<void> => {
  for (let index = 0; index < items.length; index += BATCH) await Promise.all(items.slice(index, index + BATCH).map(act))
}

const store = new ForgetfulStore()
// Shared by all accounts of one platform, as an application would have it.
const issuer = stableToken()
const make = (appIds: readonly string[]): readonly TokenManager[] =>
  appIds.map((appId) => new TokenManager({ appId, secret: appId, store, issuer, fetch: fetchToken }))
const named = (letter: string, length: number): readonly string[] =>
  Array.from({ length }, (_, index) => `wx${letter}${index.toString(16).padStart(15, '0')}`)

// Compiled code and the like, once in a process, is no account's cost.
const warmUp = make(named('a', 500))
for (const manager of warmUp) {
  manager.start()
  await manager.get()
}
for (const manager of warmUp) manager.stop()

const appIds = named('b', count)
const empty = heap()
const managers = make(appIds)
const idle = heap()
await inBatches(managers, (manager) => manager.get())
await sleep(500)
const held = heap()

const starting = new LoopWatch()
for (let index = 0; index < count; index += BATCH) {
  for (const manager of managers.slice(index, index + BATCH)) manager.start()
  await sleep(5)
}
const started = await starting.stop()
await sleep(200)
const timed = heap()
const steady = new LoopWatch()
await sleep(STEADY_MS)
const cost: Cost = {
  idle: (idle - empty) / count,
  held: (held - empty) / count,
  timed: (timed - empty) / count,
  started,
  steady: await steady.stop(),
}
for (const manager of managers) manager.stop()
process.send?.(cost)
process.disconnect?.()
