import { setTimeout as sleep } from 'node:timers/promises'
import { between } from '../../driver/random'
import type { Phones } from '../driver/phones'
import type { Plan, Scene, Take } from './scene'

/** Between two kills so many users write, and their handlers take up to 7 s: most pushes meet several deaths. */
function plan(users: number, kills: number): Plan {
  return {
    processes: 2,
    account: { bot: { policy: 'tell', shared: true }, markFail: false },
    beside: 1,
    patienceMs: 30_000,
    allowance: { faults: true },
    play: async (stage, takes, random) => {
      for (const { phones } of takes) disturb(phones, users)
      const asked: Promise<unknown>[] = []
      for (let kill = 0; kill < kills; kill++) {
        for (const take of takes) asked.push(...askSome(take, { from: (kill * users) / kills, to: ((kill + 1) * users) / kills }))
        const process = stage.process(random() < 0.5 ? 0 : 1)
        await sleep(between(random, 100, 700))
        await process.end('SIGKILL')
        await process.start()
      }
      await Promise.all(asked)
    },
  }
}

/** A third comes twice at once over two connections, and a third late, behind others. */
function disturb({ sim }: Phones, users: number): void {
  const times = Math.max(1, Math.floor(users / 30))
  for (let round = 0; round < 10; round++) {
    sim.disturb({ duplicate: 'at-once', times })
    sim.disturb({ delayMs: 700, times })
  }
}

function askSome({ phones, random }: Take, { from, to }: { readonly from: number; readonly to: number }): readonly Promise<void>[] {
  return Array.from({ length: Math.floor(to) - Math.floor(from) }, async (_, index) => {
    const user = Math.floor(from) + index
    const wait = between(random, 0, 7_000)
    await sleep(between(random, 0, 500))
    await phones.ask(`u${user}`, { id: `${phones.account}q${user}`, wait })
  })
}

/** No push is lost that a retry still delivered, and no answer is seen twice. */
export const STORM: Scene = {
  id: 'S10',
  title: 'users, retries and duplicates while processes are killed',
  repetitions: 1,
  variants: { '1,000 users, 200 kills': plan(1_000, 200), '60 users, 12 kills': plan(60, 12) },
}
