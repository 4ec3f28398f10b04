import type { Violation } from '../check/violation'
import { between } from '../driver/random'
import type { Scene } from '../driver/scene'
import type { Answer } from '../processes/orders'
import type { Fault, Plan, Result } from './fault'
import { LIFE_MS, warmUp } from './warm-up'

const OUTAGE_MS = 3 * 3_600_000
const HARD_MARGIN_MS = 60_000
const BEFORE_MS = 6_000_000
const FIRST_SUCCESS_MS = 60_000
const SLACK_MS = 2_000

/** The platform is down from before the token falls due until long after its end. */
async function run(scene: Scene, behaviour: string): Promise<Result> {
  await scene.open()
  await scene.behave({})
  await warmUp(scene, BEFORE_MS)
  await scene.behave({ behaviour })
  scene.epoch('due, and the platform is down')
  const violations: Violation[] = []
  const living = LIFE_MS - HARD_MARGIN_MS - BEFORE_MS - SLACK_MS
  for (let passed = 0; passed < OUTAGE_MS; ) {
    const step = between(scene.random, 1_000, 60_000)
    const answers = await scene.passing(scene.getAll({ callers: 3 }), scene.workers, 1_000)
    await scene.idle()
    if (passed < living - step) violations.push(...failuresIn(answers))
    passed += step
    await scene.fleet.skip(step)
  }
  await scene.behave({})
  scene.epoch('the platform is back')
  violations.push(...(await firstSuccess(scene)))
  await scene.settle()
  return { violations, allowance: { failures: true, waitMs: 9_500, doubtMs: 2 * OUTAGE_MS, fetches: Number.POSITIVE_INFINITY } }
}

function failuresIn(answers: readonly Answer[]): readonly Violation[] {
  return answers.some((answer) => Object.keys(answer.outcome?.failures ?? {}).length > 0)
    ? [{ invariant: 6, what: 'a caller failed while the token was alive', events: [] }]
    : []
}

async function firstSuccess(scene: Scene): Promise<readonly Violation[]> {
  for (let passed = 0; passed < 3_600_000; passed += 1_000) {
    const answers = await scene.passing(scene.getAll(), scene.workers, 1_000)
    if (answers.every((answer) => Object.keys(answer.outcome?.tokens ?? {}).length > 0)) {
      return passed <= FIRST_SUCCESS_MS + SLACK_MS
        ? []
        : [{ invariant: 8, what: `the first success came ${passed / 1_000} s after the platform was back`, events: [] }]
    }
    await scene.fleet.skip(1_000)
  }
  return [{ invariant: 8, what: 'no success within an hour after the platform was back', events: [] }]
}

function outage(behaviour: string): Plan {
  return { workers: 3, run: (scene) => run(scene, behaviour) }
}

export const UPSTREAM_DOWN: Fault = {
  id: 'F11',
  title: 'platform down for 3 h across the end of the token',
  stores: ['file', 'redis'],
  variants: Object.fromEntries(
    [
      'http-500',
      'busy',
      'quota',
      'bad-secret',
      'html',
      'truncated',
      'reset-before',
      'reset-after',
      'wrong-types',
      'expires-zero',
      'expires-nan',
    ].map((behaviour) => [behaviour, outage(behaviour)]),
  ),
  repetitions: 10,
}
