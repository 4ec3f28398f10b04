import { afterAll, beforeAll, describe, test } from 'vitest'
import type { Attack } from './attack'
import { ATTACKS } from './attacks/all'
import { attempt, type Row, Tally } from './outcome'
import { everything } from './sample'
import { ADAPTERS, Target } from './target'
import { MODES } from './target/bots'
import type { Try } from './try'
import { Wechat } from './wechat'

/** Over HTTP a sample says enough: what the adapters add does not depend on which digit is wrong. */
function sampled(full: number): number {
  return Math.min(full, everything ? 1_000 : 20)
}
const MOST_TRIES = everything ? Number.POSITIVE_INFINITY : 12

/** Evenly spread pieces of six: what belongs together, a push and its retries, stays together. */
function* sample(tries: Iterable<Try>): Iterable<Try> {
  const all = [...tries]
  const step = Math.max(1, Math.ceil(all.length / MOST_TRIES))
  for (const [at, given] of all.entries()) if (Math.floor(at / 6) % step === 0) yield given
}

/** Fastify answers 415 to a `content-type` that is none, before any plugin. */
function meets(adapter: string, { headers }: Try): boolean {
  const type = headers?.['content-type']
  return adapter !== '[fastify 5]' || type === undefined || type.includes('/')
}

describe.each(ADAPTERS)('%s', (adapter) => {
  let target: Target
  beforeAll(async () => {
    target = await Target.start(adapter)
    // The reader for XML that is not WeChat's is loaded when it is first needed; loading is no attack.
    await target.ask(new Wechat('plain').plain('<?xml version="1.0"?><xml/>'), 'plain')
  })
  afterAll(() => target.stop())

  test.for(ATTACKS)('$name', async (attack) => {
    await attempt(() => run(attack, target))
  })
})

async function run(attack: Attack, target: Target): Promise<Row> {
  const tally = new Tally()
  await target.begin()
  for (const mode of MODES.filter((mode) => attack.modes?.includes(mode) ?? true)) {
    for (const given of sample(attack.tries({ mode, wechat: new Wechat(mode), sampled }))) {
      if (meets(target.name, given)) tally.add(given, await target.ask(given, mode))
    }
  }
  const { runs, exits, loopMs, polluted } = await target.end()
  const { always, either } = tally.runs
  if (runs < always) tally.unexpected(`${always - runs} legal pushes did not reach the handlers`)
  if (polluted) tally.unexpected('the prototype of all objects was changed')
  return tally.row(attack.name, target.name, { runs: Math.max(0, runs - always - either), exits, loopMs })
}
