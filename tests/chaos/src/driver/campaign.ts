import { check } from '../check/check'
import { type Allowance, INSTANT_MS, type Violation, WAIT_MS } from '../check/violation'
import type { Fault, Plan } from '../faults/fault'
import type { Event } from '../processes/event'
import { Fleet, type StoreKind } from './fleet'
import type { Finding, Row } from './row'
import { Scene } from './scene'

export interface Campaign {
  readonly fault: Fault
  readonly store: StoreKind
  readonly variant: string
  readonly seed: number
  readonly repetitions: number
  /** How many times slower than alone the machine may be: it also runs other tests. */
  readonly slowness?: number
}

/** One fault over one store, so many times: each repetition is one account, and its seed repeats it. */
export async function campaign(plan: Campaign): Promise<Row> {
  const { fault, store, variant, seed, repetitions, slowness = 1 } = plan
  const scenes = fault.variants[variant]
  if (scenes === undefined) throw new Error(`${fault.id} has no variant ${variant}`)
  const began = performance.now()
  const findings: Finding[] = []
  let done = 0
  try {
    await inFleet(store, scenes, async (fleet) => {
      for (; done < repetitions; done++) {
        const own = seed + done
        const found = await repeat(fleet, scenes, `${fault.id}-${own}`, own, slowness)
        findings.push(...found.map((violation) => ({ ...violation, seed: own })))
      }
    })
  } catch (error) {
    findings.push({ invariant: 0, what: `the suite itself failed: ${String(error)}`, events: [], seed: seed + done })
  }
  const seconds = (performance.now() - began) / 1_000
  return { fault: `${fault.id} ${fault.title}`, store, variant, repetitions: done, findings, seconds, note: '' }
}

async function inFleet(store: StoreKind, plan: Plan, work: (fleet: Fleet) => Promise<void>): Promise<void> {
  const fleet = await Fleet.start(store, plan.redisOptions)
  try {
    await plan.prepare?.(fleet)
    await work(fleet)
  } finally {
    await plan.tidy?.(fleet)
    await fleet.stop()
  }
}

async function repeat(fleet: Fleet, plan: Plan, account: string, seed: number, slowness: number): Promise<readonly Violation[]> {
  await fleet.size(plan.workers)
  fleet.events()
  const { allowance = {}, violations = [] } = await plan.run(new Scene(fleet, account, seed))
  const events: readonly Event[] = fleet.events().filter((event) => event.account === account)
  const found = [...violations, ...check(events, slower(allowance, slowness))]
  if (found.length > 0 && process.env.CHAOS_EVENTS !== undefined) for (const event of events) console.log(JSON.stringify(event))
  return found
}

/** What is real takes its time, and simulated waits have some real calls in them. */
function slower(allowance: Allowance, slowness: number): Allowance {
  const { waitMs = WAIT_MS, instantMs = INSTANT_MS } = allowance
  return { ...allowance, waitMs: waitMs + (slowness - 1) * 1_000, instantMs: instantMs * slowness }
}
