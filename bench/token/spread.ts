import { MemoryStore } from '@wx/core'
import { classicToken, type Fetch, type Issuer, stableToken, TokenManager } from '@wx/token'
import { TokenEndpoint } from '../../tests/machine/token-endpoint'
import { printTable, type Row } from './table'
import { VirtualClock } from './virtual-clock'

const ACCOUNTS = 500
const LIFE_MS = 7_200_000
const CYCLES = 4

/** When the refreshes of many accounts fall that were all started at one moment, by a virtual clock. */
export async function benchSpread(): Promise<void> {
  printTable(
    `Refreshes of ${ACCOUNTS} accounts that were all started in the same second, by cycle: seconds in which the middle 90 % fall, and the busiest second`,
    [...(await cyclesOf('stable', stableToken())), ...(await cyclesOf('classic', classicToken()))],
  )
}

async function cyclesOf(endpoint: string, issuer: Issuer): Promise<readonly Row[]> {
  const clock = new VirtualClock()
  const store = new MemoryStore({ clock })
  const platform = new TokenEndpoint({ clock })
  const moments: number[] = []
  const fetch: Fetch = (url, init) => {
    moments.push(clock.monotonic())
    return platform.fetch(url, init)
  }
  for (let index = 0; index < ACCOUNTS; index++) new TokenManager({ appId: `wx${index}`, secret: 's', store, issuer, fetch, clock }).start()
  await clock.advance(LIFE_MS * CYCLES)
  console.log(`\n${endpoint}: ${clock.pending / ACCOUNTS} timers an account after ${CYCLES} cycles`)
  return Array.from({ length: CYCLES }, (_, cycle) => rowOf(endpoint, cycle, moments.slice(cycle * ACCOUNTS, (cycle + 1) * ACCOUNTS)))
}

function rowOf(endpoint: string, cycle: number, moments: readonly number[]): Row {
  const seconds = moments.map((moment) => Math.floor(moment / 1_000)).sort((a, b) => a - b)
  const counts = new Map<number, number>()
  for (const second of seconds) counts.set(second, (counts.get(second) ?? 0) + 1)
  const at = (part: number): number => seconds[Math.floor((seconds.length - 1) * part)] ?? 0
  return {
    endpoint,
    cycle,
    refreshes: seconds.length,
    'middle 90 %, s': at(0.95) - at(0.05),
    'busiest second': Math.max(...counts.values()),
  }
}
