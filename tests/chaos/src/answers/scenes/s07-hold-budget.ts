import { violation } from '../../check/violation'
import type { Plan, Scene, Take } from './scene'

const USERS = 100
const MOST_CUT = 20

function plan(policy: 'hold, then tell' | 'hold, then later'): Plan {
  return {
    processes: 2,
    account: { bot: { policy, shared: true } },
    beside: 1,
    patienceMs: 120_000,
    play: async (_stage, takes) => {
      await warmUp(takes)
      const asked = takes.flatMap(({ phones }) =>
        Array.from({ length: USERS }, (_, user) => phones.ask(`u${user}`, { id: `${phones.account}q${user}`, wait: 9_000 })),
      )
      await Promise.all(asked)
    },
    more: (phones, events) => {
      const cut = events.reduce((sum, event) => (event.kind === 'outcome' && event.account === phones.account ? sum + event.cut : sum), 0)
      return cut > MOST_CUT ? [violation(8, `${cut} attempts were cut`)] : []
    },
  }
}

/** A server that is asked so much at once has answered before: its code is compiled. */
async function warmUp(takes: readonly Take[]): Promise<void> {
  for (let round = 0; round < 5; round++) {
    const asked = takes.flatMap(({ phones }) =>
      Array.from({ length: USERS }, (_, user) => phones.ask(`u${user}`, { id: `${phones.account}w${round}u${user}` })),
    )
    await Promise.all(asked)
  }
}

/** At most 20 attempts time out, and everybody is answered. */
export const HOLD_BUDGET: Scene = {
  id: 'S7',
  title: '100 slow users at once under hold',
  repetitions: 1,
  variants: { 'then tell': plan('hold, then tell'), 'then later': plan('hold, then later') },
}
