import { describe, expect, test } from 'vitest'
import { campaign } from '../driver/campaign'
import type { StoreKind } from '../driver/fleet'
import { withoutRedis } from '../driver/redis-server'
import { FAULTS } from './all'

/**
 * The short selection, for every commit: the faults that need no rights of their own. `pnpm chaos` runs
 * everything, and as often as it should.
 */
const selection: readonly (readonly [fault: string, store: StoreKind, variant: string, repetitions: number])[] = [
  ['F1', 'memory', 'managers in one process', 1],
  ['F1', 'file', 'processes', 1],
  ['F1', 'redis', 'processes', 1],
  ['F1', 'cluster', 'processes', 1],
  ['F3', 'file', 'kill', 6],
  ['F3', 'redis', 'kill', 6],
  ['F3', 'cluster', 'kill', 3],
  ['F4', 'file', 'before the request', 2],
  ['F4', 'redis', 'lease taken', 2],
  ['F4', 'redis', 'before the commit', 2],
  ['F5', 'redis', 'restart, empty', 1],
  ['F5', 'redis', 'SIGSTOP 5 s', 1],
  ['F5', 'redis', 'proxy swallows', 1],
  ['F5', 'redis', 'READONLY', 1],
  ['F7', 'file', 'directory removed', 1],
  ['F7', 'file', 'torn', 1],
  ['F9', 'file', 'all - 1 h', 1],
  ['F9', 'redis', 'one + 1 h', 1],
  ['F10', 'memory', 'managers in one process', 1],
  ['F10', 'file', 'storm', 1],
  ['F10', 'redis', 'during a refresh', 1],
  ['F10', 'cluster', 'storm', 1],
  ['F11', 'file', 'http-500', 1],
  ['F11', 'redis', 'reset-after', 1],
  ['F13', 'file', 'before the request', 1],
  ['F13', 'redis', 'in the request', 1],
  ['F14', 'redis', 'five seconds into the wait', 1],
  ['F15', 'memory', 'before the commit', 2],
  ['F15', 'redis', 'lease taken', 2],
]

const seed = Number(process.env.CHAOS_SEED ?? '1')

async function run(id: string, store: StoreKind, variant: string, repetitions: number): Promise<void> {
  const fault = FAULTS.find((one) => one.id === id)
  if (fault === undefined) throw new Error(`there is no ${id}`)
  const { findings } = await campaign({ fault, store, variant, seed, repetitions, slowness: 6 })
  expect(findings).toEqual([])
}

function needsRedis(store: StoreKind): boolean {
  return store === 'redis' || store === 'cluster'
}

describe('faults over memory and files', () => {
  const own = selection.filter(([, store]) => !needsRedis(store))
  test.each(own)('%s over %s, %s, %i times', run)
})

describe.skipIf(withoutRedis)('[redis] faults over Redis and Redis Cluster', () => {
  const redis = selection.filter(([, store]) => needsRedis(store))
  test.each(redis)('%s over %s, %s, %i times', run)
})
