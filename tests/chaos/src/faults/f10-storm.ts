import type { Scene } from '../driver/scene'
import type { Fault, Plan, Result } from './fault'

const PROCESSES = 8
const CALLERS = 250

function tokenOf(scene: Scene, number: number): string {
  return `t${number}.${scene.account}`
}

/** Everybody is told 40001 about one token, and reports it. */
async function storm(scene: Scene, managers: number): Promise<Result> {
  await begin(scene, managers)
  await scene.revoke()
  scene.epoch('invalidated')
  await scene.getAll({ callers: CALLERS * managers, bad: tokenOf(scene, 1) })
  await scene.idle()
  await scene.getAll({ callers: CALLERS * managers, bad: tokenOf(scene, 1) })
  await scene.settle()
  return {}
}

/** The reports come during a refresh that was due anyway. */
async function during(scene: Scene): Promise<Result> {
  await begin(scene, 1)
  await scene.fleet.skip(6_700_000)
  await scene.behave({ latencyMs: 150 })
  // Before the refresh, or the platform might end the new token too, and no process would report that one.
  await scene.revoke()
  scene.epoch('due, and invalidated')
  const [first] = scene.workers
  if (first === undefined) return {}
  await scene.get(first, { instant: true })
  await scene.getAll({ callers: CALLERS, bad: tokenOf(scene, 1) })
  await scene.idle()
  await scene.settle()
  return {}
}

/** Reports of a token that was replaced long ago. */
async function old(scene: Scene): Promise<Result> {
  await begin(scene, 1)
  await scene.fleet.skip(7_200_000)
  scene.epoch('the token has ended')
  await scene.getAll({})
  await scene.idle()
  await scene.getAll({ callers: CALLERS, bad: tokenOf(scene, 1) })
  await scene.settle()
  return {}
}

async function begin(scene: Scene, managers: number): Promise<void> {
  await scene.open({ managers })
  await scene.behave({ latencyMs: 20 })
  scene.epoch('cold')
  await scene.getAll({ callers: managers })
  await scene.idle()
}

function many(run: Plan['run']): Plan {
  return { workers: PROCESSES, run }
}

export const INVALIDATION_STORM: Fault = {
  id: 'F10',
  title: `40001 at ${PROCESSES} × ${CALLERS} callers`,
  stores: ['memory', 'file', 'redis', 'cluster'],
  variants: {
    storm: many((scene) => storm(scene, 1)),
    'during a refresh': many(during),
    'an old token': many(old),
    'managers in one process': { workers: 1, run: (scene) => storm(scene, PROCESSES) },
  },
  repetitions: 50,
  applies: (store, variant) => (store === 'memory') === (variant === 'managers in one process'),
}
