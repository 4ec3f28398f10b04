import { setTimeout as sleep } from 'node:timers/promises'
import type { Child } from '../driver/child'
import type { Scene } from '../driver/scene'
import type { Point } from '../processes/orders'
import type { Fault, Plan, Result } from './fault'

const LEASE_MS = 15_000
const STEP_MS = 250
/** Real time: long enough for the holder to wake in the middle of it. */
const FETCH_MS = 900
const CALLERS = 10

/**
 * A holder is stopped at one point. Others wait for its lease, one of them fetches, and in the middle of that
 * the holder goes on.
 */
function wakes(point: Point): Plan {
  return {
    workers: 3,
    run: async (scene: Scene): Promise<Result> => {
      const [holder, ...others] = scene.workers
      if (holder === undefined) return {}
      const fails = { behaviour: point === 'before-commit' ? 'ok' : 'truncated' }
      await scene.open()
      await scene.behave(point === 'answered' ? fails : {})
      await scene.hold(holder, point)
      scene.epoch('cold')
      const slow = scene.get(holder)
      await holder.notice(5_000)
      scene.fault('stop', holder.who)
      holder.signal('SIGSTOP')
      await scene.behave({ latencyMs: FETCH_MS })
      const waiting = scene.getAll({ callers: CALLERS }, others)
      await untilLeaseEnds(scene, others)
      await scene.behave(fails)
      holder.signal('SIGCONT')
      await holder.ask({ do: 'release' })
      await scene.passing(Promise.all([waiting, slow]), scene.workers)
      await scene.behave({})
      await scene.idle()
      await scene.settle()
      // The holder's own caller slept with it.
      return { allowance: { waitMs: 40_000, lateFailures: true } }
    },
  }
}

/** Then one of the others fetches, and is left in the middle of it. */
async function untilLeaseEnds(scene: Scene, others: readonly Child[]): Promise<void> {
  for (let passed = 0; passed <= LEASE_MS; passed += STEP_MS) {
    await Promise.race([scene.idle(others), sleep(100)])
    await scene.fleet.skipFor(STEP_MS, others)
  }
  await sleep(FETCH_MS / 3)
}

export const LATE_HOLDER: Fault = {
  id: 'F13',
  title: 'a holder wakes while another process fetches',
  stores: ['file', 'redis'],
  variants: {
    'before the request': wakes('before-send'),
    'in the request': wakes('answered'),
    'before the commit': wakes('before-commit'),
  },
  repetitions: 20,
}
