import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { WxError } from '@wx/core'
import { classicToken, type Fetch, stableToken, TokenManager } from '@wx/token'
import { obey, surroundings, tell } from './processes/child-loop'
import { nameOf, type Outcome } from './processes/event'
import { Holder } from './processes/holder'
import { openStore } from './processes/open-store'
import type { Answer, Order } from './processes/orders'
import { realNow } from './processes/shared-time'
import { SimClock } from './processes/sim-clock'
import { TracedStore } from './processes/traced-store'

/** One of the processes that share a token. It does what the driver orders and logs what happened. */

interface Account {
  readonly managers: readonly TokenManager[]
  readonly store: TracedStore
  held: string | undefined
}

type OrderOf<D extends Order['do']> = Extract<Order, { readonly do: D }>

const { start, time, log } = surroundings()
const clock = new SimClock(time)
const holder = new Holder()
const store = openStore(start.store, clock)
const ownTime = start.store.kind === 'redis' || start.store.kind === 'cluster' ? time : undefined
const accounts = new Map<string, Account>()
let fetches = 0
let calls = 0
let fetching = 0

function accountOf(name: string): Account {
  const account = accounts.get(name)
  if (account === undefined) throw new Error(`no account ${name}`)
  return account
}

function tracedFetch(account: string): Fetch {
  return async (url, init) => {
    await holder.pass(account, 'before-send')
    const number = ++fetches
    log.write(account, { kind: 'sent', fetch: number })
    fetching++
    let token: string | undefined
    try {
      const response = await fetch(url, init)
      const text = await response.text()
      token = /"access_token":"([^"]+)"/.exec(text)?.[1]
      await holder.pass(account, 'answered')
      return { status: response.status, text: async () => text }
    } finally {
      fetching--
      log.write(account, { kind: 'ended', fetch: number, token: token === undefined ? undefined : nameOf(token) })
    }
  }
}

function open({ account, issuer, managers, timer }: OrderOf<'open'>): Answer {
  const traced = new TracedStore(store, account, log, holder, ownTime)
  const options = { appId: account, secret: 'canary-secret', store: traced, clock, fetch: tracedFetch(account) }
  const platform = { baseUrl: start.upstream }
  const made = Array.from(
    { length: managers },
    () => new TokenManager({ ...options, issuer: issuer === 'classic' ? classicToken(platform) : stableToken(platform) }),
  )
  if (timer) for (const manager of made) manager.start()
  accounts.set(account, { managers: made, store: traced, held: undefined })
  return {}
}

async function get({ account, callers, aborting, instant, bad }: OrderOf<'get'>): Promise<Answer> {
  const { managers } = accountOf(account)
  const call = ++calls
  if (bad !== undefined) log.write(account, { kind: 'reported', token: nameOf(bad) })
  // The report comes before the question, or an answer given in between would look like a bad one.
  log.write(account, { kind: 'asked', call, callers, instant })
  const began = { sim: clock.monotonic(), real: realNow() }
  const one = async (index: number): Promise<{ result: string; failed: boolean; sim: number; real: number }> => {
    const manager = managers[index % managers.length]
    if (manager === undefined) throw new Error('no manager')
    if (bad !== undefined) await manager.invalidate(bad)
    const asked = bad === undefined ? began : { sim: clock.monotonic(), real: realNow() }
    const [result, failed] = await manager.get().then(
      (token) => [token, false] as const,
      (error: unknown) => [WxError.is(error) ? error.code : String(error), true] as const,
    )
    return { result, failed, sim: clock.monotonic() - asked.sim, real: realNow() - asked.real }
  }
  const controller = new AbortController()
  for (let index = 0; index < aborting; index++) managers[0]?.get({ signal: controller.signal }).catch(() => {})
  const asking = Promise.all(Array.from({ length: callers }, (_, index) => one(index)))
  controller.abort()
  const results = await asking
  const outcome: Outcome = {
    tokens: count(results.filter((result) => !result.failed).map((result) => nameOf(result.result))),
    failures: count(results.filter((result) => result.failed).map((result) => result.result)),
    slowestMs: Math.max(...results.map((result) => result.sim)),
    slowestRealMs: Math.max(...results.map((result) => result.real)),
  }
  accountOf(account).held = results.find((result) => !result.failed)?.result
  log.write(account, { kind: 'got', call, ...outcome })
  return { outcome }
}

function count(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/** Calls the platform with the token that the last caller got. */
async function use({ account }: OrderOf<'use'>): Promise<Answer> {
  const { held } = accountOf(account)
  if (held === undefined) return { accepted: undefined }
  const response = await fetch(`${start.upstream}/use?appid=${account}&access_token=${encodeURIComponent(held)}`)
  const { errcode } = await response.json()
  return { accepted: errcode === 0 }
}

/** Nothing is under way: no store call, no fetch. */
async function idle(): Promise<Answer> {
  for (let quiet = 0; quiet < 3; ) {
    await turn()
    const busy = fetching > 0 || [...accounts.values()].some((account) => account.store.pending > 0)
    quiet = busy ? 0 : quiet + 1
    // Turn after turn would take the processor from what is waited for.
    if (busy) await sleep(1)
  }
  return {}
}

async function carryOut(order: Order): Promise<Answer> {
  if (order.do === 'open') return open(order)
  if (order.do === 'get') return await get(order)
  if (order.do === 'use') return await use(order)
  if (order.do === 'idle') return await idle()
  if (order.do === 'hold') holder.hold(order.account, order.point)
  if (order.do === 'release') holder.release()
  if (order.do === 'skipped') clock.skipped()
  if (order.do === 'clock') Object.assign(clock, { wallOffsetMs: order.stepMs, monotonicOffsetMs: -order.suspendedMs, rate: order.rate })
  if (order.do === 'ping') await store.get('ping')
  return {}
}

obey(carryOut)
tell({ notice: 'ready' })
