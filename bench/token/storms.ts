import { CONTENDERS, type Contender, type Session } from './contenders'
import type { Platform } from './platform'
import { median, printTable } from './table'

const ROUNDS = 5

interface Storm {
  readonly name: string
  readonly title: string
  readonly callers: number
  /** Before the callers come. */
  readonly prepare: (session: Session, appId: string, platform: Platform) => Promise<void>
  /** What each caller does; false is a failure. */
  readonly act: (session: Session) => Promise<boolean>
}

function reads(session: Session): Promise<boolean> {
  return session.get().then(
    () => true,
    () => false,
  )
}

const STORMS: readonly Storm[] = [
  { name: 'cold', title: 'Cold start', callers: 1_000, prepare: async () => {}, act: reads },
  {
    name: 'refresh',
    title: 'Refresh storm: the token ends under its callers',
    callers: 1_000,
    prepare: async (session) => {
      await session.get()
      session.expire()
    },
    act: reads,
  },
  {
    name: 'revoked',
    title: '40001 storm: the platform revokes the token',
    callers: 250,
    prepare: async (session, appId, platform) => {
      await session.get()
      await platform.revoke(appId)
    },
    act: (session) => session.call(),
  },
]

interface Outcome {
  readonly fetches: number
  readonly failures: number
  readonly ms: number
}

/** Each storm over each package in turn, several rounds. */
export async function benchStorms(platform: Platform): Promise<void> {
  for (const storm of STORMS) {
    const outcomes = new Map<string, Outcome[]>(CONTENDERS.map(({ name }) => [name, []]))
    for (let round = 0; round < ROUNDS; round++) {
      for (const contender of CONTENDERS)
        outcomes.get(contender.name)?.push(await rage(storm, contender, `${storm.name}-${contender.name}-${round}`, platform))
    }
    printTable(
      `${storm.title}, ${storm.callers} callers in one process, median of ${ROUNDS} rounds`,
      [...outcomes].map(([name, all]) => ({
        package: name,
        fetches: median(all.map(({ fetches }) => fetches)),
        'calls that failed': median(all.map(({ failures }) => failures)),
        'ms until the last was answered': median(all.map(({ ms }) => ms)).toFixed(0),
      })),
    )
  }
}

async function rage({ callers, prepare, act }: Storm, { open }: Contender, appId: string, platform: Platform): Promise<Outcome> {
  const session = open(platform.url, appId)
  await prepare(session, appId, platform)
  const before = await platform.counts(appId)
  const began = performance.now()
  const results = await Promise.all(Array.from({ length: callers }, () => act(session)))
  const ms = performance.now() - began
  const after = await platform.counts(appId)
  session.close()
  return { fetches: after.fetches - before.fetches, failures: results.filter((ok) => !ok).length, ms }
}
