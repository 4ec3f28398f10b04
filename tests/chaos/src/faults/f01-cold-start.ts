import type { Scene } from '../driver/scene'
import type { Fault, Plan, Result } from './fault'

const PROCESSES = 8
const CALLERS = 1_000
const SLOWEST_MS = 1_000
const LIFE_MS = 7_200_000

/**
 * All ask at once while there is no token, and again when the token has ended; some give up at once.
 */
async function run(scene: Scene, managers: number): Promise<Result> {
  await scene.open({ managers })
  await scene.behave({ latencyMs: 20 })
  const asking = { callers: CALLERS * managers, aborting: 10 }
  scene.epoch('cold')
  await scene.getAll(asking)
  await scene.idle()
  await scene.fleet.skip(LIFE_MS)
  scene.epoch('the token has ended')
  await scene.getAll(asking)
  await scene.idle()
  return { allowance: { waitMs: SLOWEST_MS } }
}

const MANY: Plan = { workers: PROCESSES, run: (scene) => run(scene, 1) }
const ONE: Plan = { workers: 1, run: (scene) => run(scene, PROCESSES) }

export const COLD_START: Fault = {
  id: 'F1',
  title: `cold start and expiry, ${PROCESSES} × ${CALLERS} callers`,
  stores: ['memory', 'file', 'redis', 'cluster'],
  variants: { processes: MANY, 'managers in one process': ONE },
  repetitions: 50,
  alone: true,
  applies: (store, variant) => (store === 'memory') === (variant !== 'processes'),
}
