import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { LoopPause } from './loop-watch'
import { printTable } from './table'

/** Bytes of heap for each account: made; holding a token; and looked after by a timer. */
export interface Cost {
  readonly idle: number
  readonly held: number
  readonly timed: number
  /** While the managers are started, 200 at a time; and afterwards. */
  readonly started: LoopPause
  readonly steady: LoopPause
}

const COUNTS = [1_000, 10_000, 100_000]

/** What an account costs, for each count in a process of its own. The record is in the store, and the store elsewhere. */
export const benchAccounts = async (): Promise<void> => {
  const costs: (readonly [number, Cost])[] = []
  for (const count of COUNTS) costs.push([count, await measure(count)])
  printTable(
    'One account: bytes of heap, and the event loop: longest pause, and without garbage collection',
    costs.map(([count, { idle, held, timed, started, steady }]) => ({
      accounts: count,
      made: idle.toFixed(0),
      'with a token': held.toFixed(0),
      'with a timer': timed.toFixed(0),
      'starting, ms': pause(started),
      'steady, ms': pause(steady),
      'steady load': `${(steady.load * 100).toFixed(0)} %`,
    })),
  )
}

const pause = ({ longest, running }: LoopPause): string => `${longest.toFixed(1)}, ${running.toFixed(1)}`

const measure = async (count: number): Promise<Cost> => {
  const child = fork(fileURLToPath(new URL('account-heap.js', import.meta.url)), [String(count)], {
    execArgv: ['--expose-gc'],
  })
  const [cost]: Cost[] = await once(child, 'message')
  if (cost === undefined) throw new Error(`the measurement of ${count} accounts said nothing`)
  return cost
}
