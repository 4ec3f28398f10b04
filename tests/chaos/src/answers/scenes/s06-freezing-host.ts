import { setTimeout as sleep } from 'node:timers/promises'
import { violation } from '../../check/violation'
import type { Plan, Scene } from './scene'

/** SIGSTOP as soon as the last response is out, SIGCONT before the next request. */
function plan(keepAlive: boolean): Plan {
  return {
    processes: 1,
    freezes: true,
    account: { bot: { policy: 'later', shared: true, keepAlive } },
    beside: 1,
    play: async (_stage, takes) => {
      await Promise.all(takes.map(({ phones }) => phones.ask('u1', { id: `${phones.account}q`, wait: 12_000 })))
      await sleep(12_000)
    },
    more: (phones, events) => {
      const own = events.filter((event) => 'account' in event && event.account === phones.account)
      const [, nudge] = own.filter(({ kind }) => kind === 'said')
      const isSent = own.some(({ kind, at }) => kind === 'sent' && at < (nudge?.at ?? Number.POSITIVE_INFINITY))
      if (isSent === keepAlive) return []
      return [violation(8, isSent ? 'the host did not freeze: the scene proves nothing' : 'the answer was not sent by itself')]
    },
  }
}

/** With `keepAlive` the answer goes by itself; without it only the user's next message brings it. */
export const FREEZING_HOST: Scene = {
  id: 'S6',
  title: 'a host that freezes after the response',
  repetitions: 2,
  variants: { "keepAlive: 'request'": plan(true), 'without it': plan(false) },
}
