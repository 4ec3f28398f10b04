import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Violation } from '../check/violation'
import { between, pick } from '../driver/random'
import type { Scene } from '../driver/scene'
import { POINTS } from '../processes/orders'
import type { Fault, Plan, Result } from './fault'
import { LIFE_MS, warmUp } from './warm-up'

/** Fine enough for a limit of one second after the lease. */
const STEP_MS = 100

/**
 * A refresh is killed somewhere on its way; two others wait for the token. Half of the time there is an old
 * token to begin with.
 */
async function run(scene: Scene): Promise<Result> {
  const [victim, ...others] = scene.workers
  if (victim === undefined) return {}
  const warm = scene.random() < 0.5
  await scene.open()
  await scene.behave({ latencyMs: 10, overlap: pick(scene.random, [0, 1, 'all']) })
  if (warm) await warmUp(scene, LIFE_MS)

  const point = pick(scene.random, ['anywhere', ...POINTS] as const)
  if (point !== 'anywhere') await scene.hold(victim, point)
  scene.epoch(warm ? 'the token has ended' : 'cold')
  const doomed = scene.get(victim)
  if (point === 'anywhere') await sleep(between(scene.random, 0, 40))
  else await victim.notice(5_000)
  scene.fault('kill', victim.who)
  await victim.kill()
  await doomed
  await scene.passing(scene.getAll({}, others), others, STEP_MS)
  await scene.idle(others)
  await scene.settle(others)
  return { violations: leftovers(scene) }
}

/** Half a minute after the sweep's age, a write has cleared away what the killed process left. */
function leftovers(scene: Scene): readonly Violation[] {
  if (scene.fleet.store !== 'file') return []
  const names = readdirSync(scene.fleet.fileDirectory, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.tmp'))
    .map((name) => ({ invariant: 5, what: `a temporary file was left: ${name}`, events: [] }))
}

const KILL: Plan = { workers: 3, run }

export const KILLED: Fault = {
  id: 'F3',
  title: 'SIGKILL in a refresh',
  stores: ['file', 'redis', 'cluster'],
  variants: { kill: KILL },
  repetitions: 200,
  alone: true,
}
