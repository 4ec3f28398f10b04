import { between } from '../driver/random'
import type { Scene } from '../driver/scene'
import type { Fault, Plan, Result } from './fault'
import { LIFE_MS, warmUp } from './warm-up'

const HOUR_MS = 3_600_000

type Setting = { readonly stepMs: number; readonly suspendedMs: number; readonly rate: number }

/** Clocks change somewhere in a token's life; everybody goes on asking, past its end. */
async function run(scene: Scene, setting: Partial<Setting>, who: 'one' | 'all'): Promise<Result> {
  await scene.open()
  await scene.behave({ latencyMs: 5 })
  await warmUp(scene, between(scene.random, 0, LIFE_MS - 600_000 - HOUR_MS))
  const order = { do: 'clock', stepMs: 0, suspendedMs: 0, rate: 1, ...setting } as const
  const changed = who === 'all' ? scene.workers : scene.workers.slice(0, 1)
  if (order.suspendedMs > 0) await scene.fleet.skip(order.suspendedMs)
  await Promise.all(changed.map((worker) => worker.order(order)))
  await scene.getAll()
  await scene.idle()
  for (const round of [1, 2]) {
    await scene.fleet.skip(61_000 * round)
    await scene.passing(scene.getAll(), scene.workers)
    await scene.idle()
  }
  await scene.settle()
  scene.epoch('the token has ended')
  await scene.fleet.skip(LIFE_MS)
  await scene.passing(scene.getAll(), scene.workers)
  await scene.idle()
  await scene.settle()
  await Promise.all(changed.map((worker) => worker.order({ do: 'clock', stepMs: 0, suspendedMs: 0, rate: 1 })))
  // The step costs one more fetch.
  return { allowance: { wrongClocks: true, fetches: 3 } }
}

function plan(setting: Partial<Setting>, who: 'one' | 'all'): Plan {
  return { workers: 3, run: (scene) => run(scene, setting, who) }
}

export const CLOCK_CHANGES: Fault = {
  id: 'F9',
  title: 'clocks that step, drift or stand still',
  stores: ['file', 'redis'],
  variants: {
    'all + 1 h': plan({ stepMs: HOUR_MS }, 'all'),
    'all - 1 h': plan({ stepMs: -HOUR_MS }, 'all'),
    'one + 1 h': plan({ stepMs: HOUR_MS }, 'one'),
    'one - 1 h': plan({ stepMs: -HOUR_MS }, 'one'),
    'one 1 % fast': plan({ rate: 1.01 }, 'one'),
    'all suspended for 1 h': plan({ suspendedMs: HOUR_MS }, 'all'),
  },
  repetitions: 20,
  // Processes that share a directory share the machine's clock.
  applies: (store, variant) => store !== 'file' || variant.startsWith('all'),
}
