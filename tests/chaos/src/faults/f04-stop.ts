import type { Scene } from '../driver/scene'
import type { Point } from '../processes/orders'
import type { Fault, Plan, Result } from './fault'
import { LIFE_MS, warmUp } from './warm-up'

const PAST_THE_LEASE_MS = 16_000

/** A refresh sleeps past its lease at one point; another process refreshes; the sleeper goes on. */
function stopAt(point: Point): Plan {
  return {
    workers: 3,
    run: async (scene: Scene): Promise<Result> => {
      const [sleeper, ...others] = scene.workers
      if (sleeper === undefined) return {}
      const warm = scene.random() < 0.5
      await scene.open()
      await scene.behave({ latencyMs: 5, overlap: scene.random() < 0.5 ? 0 : 1 })
      if (warm) await warmUp(scene, LIFE_MS)

      await scene.hold(sleeper, point)
      scene.epoch(warm ? 'the token has ended' : 'cold')
      const slow = scene.get(sleeper)
      await sleeper.notice(5_000)
      scene.fault('stop', sleeper.who)
      sleeper.signal('SIGSTOP')
      await scene.fleet.skipFor(PAST_THE_LEASE_MS, others)
      const rest = scene.getAll({}, others)
      if (scene.random() < 0.7) await scene.passing(rest, others)
      sleeper.signal('SIGCONT')
      await sleeper.ask({ do: 'release' })
      await scene.passing(Promise.all([rest, slow]), scene.workers)
      await scene.idle()
      await scene.settle()
      // The sleeper's own caller sleeps with it.
      return { allowance: { waitMs: 40_000 } }
    },
  }
}

export const STOPPED: Fault = {
  id: 'F4',
  title: 'SIGSTOP past the lease, then SIGCONT',
  stores: ['file', 'redis'],
  variants: {
    'lease taken': stopAt('leased'),
    'before the request': stopAt('before-send'),
    'before the answer': stopAt('answered'),
    'before the commit': stopAt('before-commit'),
  },
  repetitions: 200,
}
