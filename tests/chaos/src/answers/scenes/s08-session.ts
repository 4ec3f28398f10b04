import { setTimeout as sleep } from 'node:timers/promises'
import type { Violation } from '../../check/violation'
import { violation } from '../../check/violation'
import { between } from '../../driver/random'
import type { Phones } from '../driver/phones'
import type { Event } from '../happening'
import type { Plan, Scene } from './scene'

function plan(kill: boolean): Plan {
  return {
    processes: 2,
    account: { bot: { policy: 'tell', shared: true } },
    beside: 20,
    patienceMs: 90_000,
    play: async (stage, takes, random) => {
      const asked = takes.flatMap(({ phones, random: own }) =>
        ['a', 'b'].map((word) => phones.ask('u1', { id: `${phones.account}${word}`, wait: between(own, 1_500, 2_500), word })),
      )
      if (kill) {
        await sleep(between(random, 500, 3_000))
        await stage.process(0).end('SIGKILL')
        await stage.process(0).start()
      }
      await Promise.all(asked)
      await Promise.all(takes.map(({ phones }) => phones.settle(60_000)))
      await Promise.all(takes.map(({ phones }) => phones.ask('u1', { id: `${phones.account}all`, word: 'c' })))
    },
    more: bothChanges,
  }
}

/** Each change is there, and once: also that of a run that was repeated after a death. */
function bothChanges(phones: Phones, _events: readonly Event[]): readonly Violation[] {
  const text = phones.texts('u1').find((one) => one.includes(`〔${phones.account}all:1〕`)) ?? ''
  const words = /〕(.*)/.exec(text)?.[1] ?? ''
  const sorted = words.split(' ').slice(0, -1).sort().join(' ')
  return sorted === 'a b' ? [] : [violation(8, `the session has the words ${JSON.stringify(words)}`)]
}

export const SESSION: Scene = {
  id: 'S8',
  title: 'two pushes of one user at once change one session',
  repetitions: 40,
  variants: { 'two processes': plan(false), 'one of them killed': plan(true) },
}
