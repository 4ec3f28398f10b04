import { setTimeout as sleep } from 'node:timers/promises'
import type { Scene } from '../driver/scene'
import type { Fault, Plan, Result } from './fault'

/** More than one call of a store may take. */
const STALL_MS = 500
const STEP_MS = 250

/** Callers wait behind a process that was killed in its fetch, and Redis stalls once on the way. */
function stalls(afterMs: number): Plan {
  return {
    workers: 3,
    run: async (scene: Scene): Promise<Result> => {
      const [victim, ...others] = scene.workers
      const [server] = scene.fleet.redis
      if (victim === undefined || server === undefined) throw new Error('no worker, or no Redis')
      await scene.open()
      await scene.behave({ latencyMs: 5 })
      await scene.hold(victim, 'before-send')
      scene.epoch('cold')
      const doomed = scene.get(victim)
      await victim.notice(5_000)
      scene.fault('kill', victim.who)
      await victim.kill()
      await doomed
      const waiting = scene.getAll({ callers: 5 }, others)
      for (let passed = 0; passed < afterMs; passed += STEP_MS) {
        await Promise.race([scene.idle(others), sleep(100)])
        await scene.fleet.skipFor(STEP_MS, others)
      }
      server.signal('SIGSTOP')
      await sleep(STALL_MS)
      server.signal('SIGCONT')
      await scene.passing(waiting, others, STEP_MS)
      await scene.idle(others)
      await scene.settle(others)
      return { allowance: { waitMs: 17_000 } }
    },
  }
}

export const SLOW_STORE: Fault = {
  id: 'F14',
  title: 'Redis stalls for 0.5 s while callers wait behind a dead holder',
  stores: ['redis'],
  variants: { 'five seconds into the wait': stalls(5_000), 'as the lease ends': stalls(14_500) },
  repetitions: 20,
}
