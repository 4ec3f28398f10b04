import { between } from '../driver/random'
import type { Scene } from '../driver/scene'
import type { Fault, Plan } from './fault'
import { DUE_AFTER_MS } from './warm-up'

const PROCESSES = 8
const DAY_MS = 24 * 3_600_000
/** The widest that a process may be ahead of a token's end. */
const SHORTEST_EPOCH_MS = 6_600_000

/**
 * Days of calls every minute or two, each token used at once: no call is ever refused, and no epoch costs two
 * fetches.
 */
function days(count: number): Plan {
  return {
    workers: PROCESSES,
    run: async (scene: Scene) => {
      await scene.open()
      await scene.behave({ latencyMs: 2 })
      for (let passed = 0; passed < count * DAY_MS; ) {
        await scene.getAll({ instant: passed > 0 })
        await scene.idle()
        await Promise.all(scene.workers.map((worker) => worker.ask({ do: 'use', account: scene.account })))
        const next = between(scene.random, 20_000, 120_000)
        passed += next
        await scene.fleet.skip(next)
      }
      await scene.settle()
      return { allowance: { fetches: Math.ceil((count * DAY_MS) / SHORTEST_EPOCH_MS) + 1, allUsed: true } }
    },
  }
}

export const SIMULATED_DAYS: Fault = {
  id: 'F2',
  title: `days of ${PROCESSES} processes, ${Math.floor((10 * DAY_MS) / DUE_AFTER_MS)} epochs`,
  stores: ['file', 'redis'],
  variants: { 'ten days': days(10), 'six hours': days(0.25) },
  repetitions: 1,
}
