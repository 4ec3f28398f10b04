import { between } from '../../driver/random'
import type { AccountOptions, Stage } from '../driver/stage'
import type { Plan, Scene, Take } from './scene'

const POLICIES = {
  'hold, 9 s': { policy: 'hold, then tell', wait: 9_000 },
  'later, 25 s': { policy: 'later', wait: 25_000 },
  'tell, 60 s': { policy: 'tell', wait: 60_000 },
} as const

function ask(wait: number): Plan['play'] {
  return async (_stage: Stage, takes: readonly Take[]) => {
    await Promise.all(
      takes.map(({ phones, random }) => phones.ask('u1', { id: `${phones.account}q`, wait: wait + between(random, -500, 500) })),
    )
  }
}

function plan(kind: keyof typeof POLICIES, processes: number): Plan {
  const { policy, wait } = POLICIES[kind]
  const account: AccountOptions = { bot: { policy, shared: processes > 1 }, spread: 'by-attempt' }
  return { processes, account, beside: 25, patienceMs: wait + 30_000, play: ask(wait) }
}

/** The handlers run once and the user sees the answer once. */
export const SLOW: Scene = {
  id: 'S1',
  title: 'a slow answer',
  repetitions: 25,
  variants: Object.fromEntries(
    (['hold, 9 s', 'later, 25 s', 'tell, 60 s'] as const).flatMap((kind) => [
      [`${kind}, one process`, plan(kind, 1)],
      [`${kind}, each attempt at the other of two processes`, plan(kind, 2)],
    ]),
  ),
}
