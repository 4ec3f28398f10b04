/**
 * One measurement in a process of its own, run with `--expose-gc`: `<count>`. Sends its parent what an
 * account costs.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Fetch, TokenManagers } from '@wx/token'
import type { Cost } from './accounts'
import { ForgetfulStore } from './forgetful-store'
import { LoopWatch } from './loop-watch'

const count = Number(process.argv[2])
const TOKEN_LENGTH = 157
const BATCH = 200
const WATCH_MS = 10_000

function heap(): number {
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

function open(): TokenManagers {
  return new TokenManagers({ accounts: (appId) => ({ secret: appId }), store: new ForgetfulStore(), fetch: fetchToken })
}
function named(letter: string, length: number): readonly string[] {
  return Array.from({ length }, (_, index) => `wx${letter}${index.toString(16).padStart(15, '0')}`)
}

async function watched(tokens: TokenManagers): Promise<Awaited<ReturnType<LoopWatch['stop']>>> {
  const watch = new LoopWatch()
  tokens.start()
  await sleep(WATCH_MS)
  tokens.stop()
  return watch.stop()
}

const tokens = open()
// Compiled code and the like, once in a process, is no account's cost.
for (const appId of named('a', 500)) await tokens.for(appId).get()
for (const appId of named('a', 500)) tokens.forget(appId)

const appIds = named('b', count)
const empty = heap()
for (const appId of appIds) tokens.for(appId)
const made = heap()
for (let index = 0; index < count; index += BATCH)
  await Promise.all(appIds.slice(index, index + BATCH).map((appId) => tokens.for(appId).get()))
await sleep(500)
const held = heap()
const steady = await watched(tokens)

const cold = open()
for (const appId of appIds) cold.for(appId)
const warming = await watched(cold)

const cost: Cost = { made: (made - empty) / count, held: (held - empty) / count, warming, steady }
process.send?.(cost)
process.disconnect?.()
