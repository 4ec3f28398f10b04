import { type Clock, WxError } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import { wait } from '../delivery/delivery'
import type { Exchange } from '../delivery/exchange'
import type { Chat } from './chat'

/** Options of a load. */
export interface LoadOptions {
  /** How many users write at the same time. Default: 10. */
  readonly users?: number
  /** How many texts each of them sends, one after the other. Default: 10. */
  readonly messages?: number
  /** How many texts begin in a second, of all users together. Default: as many as the bot answers. */
  readonly perSecond?: number
  /** What they say. Default: `你好`. */
  readonly text?: string
}

/** What became of a load. */
export interface LoadResult {
  /** How the pushes ended. */
  readonly outcomes: Readonly<Record<Exchange['outcome'], number>>
  /** From the first to the last push, in milliseconds. */
  readonly durationMs: number
  /** From a push to its end, in milliseconds; of 100 pushes, 95 took `p95` or less. */
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly p99: number; readonly max: number }
  /** How many pushes took less than `belowMs` and not less than the bar before. The last bar has no end. */
  readonly histogram: readonly LoadBar[]
}

/** A bar of the histogram. */
export interface LoadBar {
  readonly belowMs?: number
  readonly count: number
}

const OPTION_NAMES: readonly (keyof LoadOptions)[] = ['users', 'messages', 'perSecond', 'text']
const MOST_PUSHES = 10_000
const EDGES_MS = [10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000]

export interface LoadContext {
  readonly chat: Chat
  readonly clock: Clock
  /** Aborted when the simulator closes. */
  readonly signal: AbortSignal
}

/** Users who all write at once. They are none of the people of the page. */
export class Load {
  readonly #context: LoadContext
  #last: LoadResult | undefined

  constructor(context: LoadContext) {
    this.#context = context
  }

  /** The result of the load that ended last. */
  get last(): LoadResult | undefined {
    return this.#last
  }

  /** Rejects with a `WxError` of code `config-invalid` for options that can't be. */
  async run(options: LoadOptions = {}): Promise<LoadResult> {
    refuseUnknownOptions('load', options, OPTION_NAMES)
    const { users = 10, messages = 10, perSecond, text = '你好' } = options
    checkSize(users, messages)
    if (perSecond !== undefined && !(perSecond > 0))
      throw new WxError('config-invalid', `perSecond is ${perSecond}. It must be more than 0.`)
    const { chat, clock, signal } = this.#context
    const started = clock.monotonic()
    const ends: End[] = []

    const user = async (number: number): Promise<void> => {
      const openid = `oLoadUser${String(number).padStart(6, '0')}`
      for (let message = 0; message < messages && !signal.aborted; message += 1) {
        const due = perSecond === undefined ? 0 : ((message * users + number) * 1000) / perSecond
        const early = started + due - clock.monotonic()
        if (early > 0) await wait(early, { clock, signal })
        const pushed = clock.monotonic()
        const { exchange } = await chat.pushes.push(openid, { MsgType: 'text', Content: text })
        ends.push({ outcome: exchange.outcome, ms: clock.monotonic() - pushed })
      }
    }
    await Promise.all(Array.from({ length: users }, (_user, number) => user(number)))
    this.#last = resultOf(ends, clock.monotonic() - started)
    return this.#last
  }
}

/** How one push ended, and after how many milliseconds. */
interface End {
  readonly outcome: Exchange['outcome']
  readonly ms: number
}

function checkSize(users: number, messages: number): void {
  const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1
  if (isCount(users) && isCount(messages) && users * messages <= MOST_PUSHES) return
  throw new WxError(
    'config-invalid',
    `A load of ${users} users with ${messages} messages each can't be. Both must be whole numbers from 1, and up to ${MOST_PUSHES} together.`,
  )
}

function resultOf(ends: readonly End[], durationMs: number): LoadResult {
  const outcomes = { pending: 0, reply: 0, silent: 0, fault: 0, withheld: 0 }
  for (const { outcome } of ends) outcomes[outcome] += 1
  const sorted = ends.map(({ ms }) => ms).sort((one, other) => one - other)
  const share = (part: number): number => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0
  return {
    outcomes,
    durationMs,
    latencyMs: { p50: share(0.5), p95: share(0.95), p99: share(0.99), max: share(1) },
    histogram: histogramOf(sorted),
  }
}

function histogramOf(latencies: readonly number[]): readonly LoadBar[] {
  const below = (edge: number): number => latencies.filter((ms) => ms < edge).length
  const bars = EDGES_MS.map((belowMs, index) => ({ belowMs, count: below(belowMs) - below(EDGES_MS[index - 1] ?? 0) }))
  return [...bars, { count: latencies.length - below(EDGES_MS.at(-1) ?? 0) }]
}
