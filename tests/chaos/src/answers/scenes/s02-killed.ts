import { setTimeout as sleep } from 'node:timers/promises'
import { between } from '../../driver/random'
import type { BotSpec } from '../bot/spec'
import type { Plan, Scene } from './scene'

/** Attempt 1 goes to the process that is killed. It starts again two seconds later, at the same address. */
function plan(policy: BotSpec['policy'], wait: number): Plan {
  return {
    processes: 2,
    account: { bot: { policy, shared: true }, spread: 'by-attempt' },
    beside: 20,
    patienceMs: wait + 60_000,
    allowance: { messages: policy.endsWith('later'), faults: true },
    play: async (stage, takes, random) => {
      const asked = takes.map(({ phones, random: own }) =>
        phones.ask('u1', { id: `${phones.account}q`, wait: wait + between(own, -500, 500) }),
      )
      await sleep(between(random, 300, wait + 500))
      await stage.process(0).end('SIGKILL')
      await sleep(2_000)
      await stage.process(0).start()
      await Promise.all(asked)
    },
  }
}

/** The answer comes, also if the user has to write again; two runs at most. */
export const KILLED_OWNER: Scene = {
  id: 'S2',
  title: 'the process that works on an answer is killed',
  repetitions: 40,
  variants: { hold: plan('hold, then tell', 9_000), later: plan('later', 12_000), tell: plan('tell', 12_000), quick: plan('tell', 2_500) },
}
