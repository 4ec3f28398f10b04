import { setTimeout as sleep } from 'node:timers/promises'
import { between } from '../../driver/random'
import type { BotSpec } from '../bot/spec'
import type { Plan, Scene } from './scene'

function plan(policy: BotSpec['policy']): Plan {
  return {
    processes: 2,
    account: { bot: { policy, shared: true } },
    beside: 20,
    play: async (_stage, takes) => {
      await Promise.all(
        takes.map(async ({ phones, random }) => {
          const first = phones.ask('u1', { id: `${phones.account}q1`, wait: between(random, 6_000, 15_000) })
          await sleep(between(random, 100, 8_000))
          const second = phones.ask('u1', { id: `${phones.account}q2`, wait: between(random, 0, 8_000) })
          await sleep(between(random, 0, 3_000))
          await Promise.all([first, second, phones.ask('u2', { id: `${phones.account}q3`, wait: between(random, 0, 8_000) })])
        }),
      )
    },
  }
}

/** Both are answered, each to its own. */
export const NEW_QUESTION: Scene = {
  id: 'S4',
  title: 'a new question while one is open',
  repetitions: 40,
  variants: { tell: plan('tell'), later: plan('later') },
}
