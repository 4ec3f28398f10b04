import type { Scene } from '../driver/scene'
import type { Point } from '../processes/orders'
import type { Fault, Plan, Result } from './fault'

const FROZEN_MS = 2 * 3_600_000

/**
 * A serverless platform freezes the process at one point of its first refresh, and thaws it for a call two
 * hours later.
 */
function frozenAt(point: Point): Plan {
  return {
    workers: 1,
    run: async (scene: Scene): Promise<Result> => {
      const [worker] = scene.workers
      if (worker === undefined) return {}
      await scene.open()
      await scene.behave({ latencyMs: 5 })
      await scene.hold(worker, point)
      scene.epoch('cold')
      const first = scene.get(worker)
      await worker.notice(5_000)
      worker.signal('SIGSTOP')
      await scene.fleet.skipFor(FROZEN_MS, [])
      worker.signal('SIGCONT')
      const fetched = point !== 'leased'
      if (fetched) scene.epoch('the token has ended')
      const calls = scene.random() < 0.5 ? callFirst : refreshFirst
      await scene.passing(Promise.all([first, calls(scene)]), [worker])
      await scene.idle()
      await scene.passing(scene.getAll(), [worker])
      await scene.idle()
      // The first caller may have slept with the process.
      return { allowance: { waitMs: FROZEN_MS + 30_000, fetches: fetched ? 2 : 1 } }
    },
  }
}

async function callFirst(scene: Scene): Promise<void> {
  const [worker] = scene.workers
  const got = scene.getAll()
  await worker?.ask({ do: 'skipped' })
  await worker?.ask({ do: 'release' })
  await got
}

async function refreshFirst(scene: Scene): Promise<void> {
  const [worker] = scene.workers
  await worker?.ask({ do: 'release' })
  await worker?.ask({ do: 'skipped' })
  await scene.getAll()
}

export const FROZEN: Fault = {
  id: 'F15',
  title: 'frozen for two hours in a refresh',
  stores: ['memory', 'file', 'redis'],
  variants: {
    'lease taken': frozenAt('leased'),
    'before the commit': frozenAt('before-commit'),
    'after the commit': frozenAt('committed'),
  },
  repetitions: 20,
}
