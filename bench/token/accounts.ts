import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { LoopPause } from './loop-watch'
import { printTable } from './table'

/** What one account of a `TokenManagers` costs: bytes of heap, made and holding a token. */
export interface Cost {
  readonly made: number
  readonly held: number
  /** The event loop of the process that looks after all of them: from cold, and with a token for each. */
  readonly warming: LoopPause
  readonly steady: LoopPause
}

const COUNTS = [1_000, 10_000, 100_000]

/**
 * What an account costs, for each count in a process of its own. The record is in the store, and the store
 * elsewhere.
 */
export async function benchAccounts(): Promise<void> {
  const costs: (readonly [number, Cost])[] = []
  for (const count of COUNTS) costs.push([count, await measure(count)])
  printTable(
    'One account: bytes of heap, and the event loop: longest pause, and without garbage collection',
    costs.map(([count, { made, held, warming, steady }]) => ({
      accounts: count,
      made: made.toFixed(0),
      'with a token': held.toFixed(0),
      'warming up, ms': pause(warming),
      'steady, ms': pause(steady),
      'steady load': `${(steady.load * 100).toFixed(0)} %`,
    })),
  )
}

function pause({ longest, running }: LoopPause): string {
  return `${longest.toFixed(1)}, ${running.toFixed(1)}`
}

async function measure(count: number): Promise<Cost> {
  const child = fork(fileURLToPath(new URL('account-heap.js', import.meta.url)), [String(count)], {
    execArgv: ['--expose-gc'],
  })
  const [cost]: Cost[] = await once(child, 'message')
  if (cost === undefined) throw new Error(`the measurement of ${count} accounts said nothing`)
  return cost
}
