import type { Violation } from '../check/violation'
import { atExit } from '../driver/at-exit'
import { command, refusal } from '../driver/command'
import type { Fleet } from '../driver/fleet'
import type { Scene } from '../driver/scene'
import type { Fault, Plan, Result } from './fault'
import { DUE_AFTER_MS, warmUp } from './warm-up'

const SIDE = 4
const CUT_MS = 60_000
const HEALED_WITHIN_MS = 65_000
const STEP_MS = 5_000

/**
 * One network for half of the workers, with two ways to this machine: one to the platform, one to Redis that
 * can be cut.
 */
class CutNetwork {
  readonly name: string
  readonly platform: string
  readonly redis: string
  readonly #link: string

  constructor(number: number) {
    this.name = `wxchaos${number}`
    this.#link = `wxc${number}`
    this.platform = `10.231.${number % 250}.1`
    this.redis = `10.232.${number % 250}.1`
  }

  create(): void {
    const inside = this.platform.replace(/1$/, '2')
    command('ip', 'netns', 'add', this.name)
    command('ip', 'link', 'add', `${this.#link}a`, 'type', 'veth', 'peer', 'name', `${this.#link}b`, 'netns', this.name)
    command('ip', 'addr', 'add', `${this.platform}/24`, 'dev', `${this.#link}a`)
    command('ip', 'addr', 'add', `${this.redis}/32`, 'dev', `${this.#link}a`)
    command('ip', 'link', 'set', `${this.#link}a`, 'up')
    this.#within('addr', 'add', `${inside}/24`, 'dev', `${this.#link}b`)
    this.#within('link', 'set', `${this.#link}b`, 'up')
    this.#within('link', 'set', 'lo', 'up')
    this.#within('route', 'add', this.redis, 'via', this.platform)
  }

  cut(): void {
    this.#within('route', 'replace', 'blackhole', this.redis)
  }

  heal(): void {
    this.#within('route', 'del', 'blackhole', this.redis)
    this.#within('route', 'replace', this.redis, 'via', this.platform)
  }

  remove(): void {
    command('ip', 'netns', 'del', this.name)
  }

  #within(...options: readonly string[]): void {
    command('ip', '-n', this.name, ...options)
  }
}

let removeNetwork: (() => void) | undefined
const network = new CutNetwork(process.pid)

async function prepare(fleet: Fleet): Promise<void> {
  network.create()
  removeNetwork = atExit(() => network.remove())
  // One address for all: tokens of different endpoints share no record.
  fleet.upstreamHost = network.platform
  await fleet.size(SIDE)
  fleet.storeOverride = { host: network.redis }
  for (let worker = 0; worker < SIDE; worker++) await fleet.add(['ip', 'netns', 'exec', network.name])
}

/**
 * Half of the workers lose Redis, and the token falls due: one side refreshes it, the other serves on and
 * follows once it can.
 */
async function run(scene: Scene): Promise<Result> {
  await scene.open()
  await scene.behave({ latencyMs: 5 })
  await warmUp(scene, DUE_AFTER_MS)
  network.cut()
  try {
    scene.fault('cut', network.name)
    scene.epoch('due on this side')
    for (let passed = 0; passed < CUT_MS; passed += STEP_MS) await live(scene)
  } finally {
    network.heal()
  }
  await scene.storeAnswers()
  for (let passed = 0; passed < HEALED_WITHIN_MS; passed += STEP_MS) await live(scene)
  const answers = await scene.getAll()
  const tokens = new Set(answers.flatMap((answer) => Object.keys(answer.outcome?.tokens ?? {})))
  const violations: Violation[] =
    tokens.size === 1
      ? []
      : [{ invariant: 4, what: `${HEALED_WITHIN_MS / 1_000} s after the cut there are ${tokens.size} tokens`, events: [] }]
  await scene.settle()
  return { violations, allowance: { fetches: 3 } }
}

async function live(scene: Scene): Promise<void> {
  await scene.getAll({ instant: true })
  await scene.idle()
  await scene.fleet.skip(STEP_MS)
}

const HALF: Plan = {
  workers: 2 * SIDE,
  prepare,
  run,
  tidy: async (fleet: Fleet) => {
    for (const worker of fleet.workers) await worker.kill()
    removeNetwork?.()
  },
}

export const PARTITION: Fault = {
  id: 'F6',
  title: `${SIDE} of ${2 * SIDE} processes cut from Redis for ${CUT_MS / 1_000} s`,
  stores: ['redis'],
  variants: { 'network namespace': HALF },
  repetitions: 20,
  missing: () => refusal('unshare', '--net', 'ip', 'link', 'add', 'wx0', 'type', 'veth', 'peer', 'name', 'wx1'),
}
