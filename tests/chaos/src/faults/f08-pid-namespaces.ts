import { refusal } from '../driver/command'
import type { Fleet } from '../driver/fleet'
import type { Scene } from '../driver/scene'
import type { Fault, Plan, Result } from './fault'
import { LIFE_MS } from './warm-up'

const PROCESSES = 4
const ROUNDS = 10

const UNSHARE = ['unshare', '--pid', '--fork', '--kill-child'] as const

/**
 * Containers with one volume: every process is number 1. Token after token ends, and each costs one fetch.
 */
async function run(scene: Scene): Promise<Result> {
  await scene.open()
  await scene.behave({ latencyMs: 5 })
  for (let round = 0; round < ROUNDS; round++) {
    scene.epoch(round === 0 ? 'cold' : 'the token has ended')
    await scene.getAll({ callers: 50 })
    await scene.idle()
    await scene.fleet.skip(LIFE_MS)
  }
  scene.epoch('the token has ended')
  await scene.getAll()
  await scene.idle()
  await scene.settle()
  return {}
}

const CONTAINERS: Plan = {
  workers: PROCESSES,
  prepare: async (fleet: Fleet) => {
    for (let worker = 0; worker < PROCESSES; worker++) await fleet.add(UNSHARE)
  },
  run,
}

export const PID_NAMESPACES: Fault = {
  id: 'F8',
  title: `${PROCESSES} PID namespaces on one volume, ${ROUNDS} tokens each`,
  stores: ['file'],
  variants: { 'PID namespaces': CONTAINERS },
  repetitions: 600,
  missing: () => refusal('unshare', '--pid', '--fork', 'true'),
}
