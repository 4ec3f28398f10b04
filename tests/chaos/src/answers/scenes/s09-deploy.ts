import { setTimeout as sleep } from 'node:timers/promises'
import { between } from '../../driver/random'
import type { BotSpec } from '../bot/spec'
import type { Plan, Scene } from './scene'

/** Both processes are replaced one after the other, as a rolling deploy does it. */
function plan(policy: BotSpec['policy'], wait: number): Plan {
  return {
    processes: 2,
    account: { bot: { policy, shared: true } },
    beside: 20,
    patienceMs: wait + 60_000,
    play: async (stage, takes, random) => {
      const asked = takes.flatMap(({ phones, random: own }) => [
        phones.ask('u1', { id: `${phones.account}q1`, wait: between(own, wait / 2, wait) }),
        phones.ask('u2', { id: `${phones.account}q2`, wait: between(own, 100, wait) }),
      ])
      await sleep(between(random, 100, 4_000))
      for (const process of stage.processes) {
        await process.end('SIGTERM')
        await process.start()
      }
      await Promise.all(asked)
    },
  }
}

/** Work in hand is finished within the grace time, or handed over. */
export const DEPLOY: Scene = {
  id: 'S9',
  title: 'SIGTERM in the middle',
  repetitions: 20,
  variants: {
    'later, done in time': plan('later', 7_000),
    'tell, longer than the grace time': plan('tell', 20_000),
    hold: plan('hold, then tell', 9_000),
  },
}
