import type { Event, EventOf } from '../processes/event'

type Kind = Event['kind']

/**
 * The merged log of one account, indexed: a log of days has hundreds of thousands of events, and each is
 * looked up by others.
 */
export class Log {
  readonly #byKind: ReadonlyMap<Kind, readonly Event[]>
  readonly #asked: ReadonlyMap<string, EventOf<'asked'>>
  readonly #sent: ReadonlyMap<string, EventOf<'sent'>>
  readonly #minted: ReadonlyMap<string, EventOf<'minted'>>
  readonly #reported: ReadonlyMap<string, EventOf<'reported'>>
  readonly #firstEnded: ReadonlyMap<string, EventOf<'ended'>>
  readonly #lastEnded: ReadonlyMap<string, EventOf<'ended'>>
  readonly #reads: ReadonlyMap<string, readonly EventOf<'read'>[]>
  readonly #arrived: readonly EventOf<'arrived'>[]
  /**
   * What was stored, each after what it replaced: a slow process may have told of its write only after the
   * next one.
   */
  readonly stored: readonly EventOf<'stored'>[]

  constructor(events: readonly Event[]) {
    const sorted = events.toSorted((one, other) => one.at - other.at)
    this.#byKind = grouped(sorted, (event) => event.kind)
    this.#asked = firstBy(this.of('asked'), ({ who, call }) => `${who} ${call}`)
    this.#sent = firstBy(this.of('sent'), ({ who, fetch }) => `${who} ${fetch}`)
    this.#minted = firstBy(this.of('minted'), ({ token }) => token)
    this.#reported = firstBy(this.of('reported'), ({ who, token }) => `${who} ${token}`)
    const ended = this.of('ended')
    this.#firstEnded = firstBy(ended, ({ token }) => token ?? '')
    this.#lastEnded = firstBy(ended.toReversed(), ({ token }) => token ?? '')
    this.#reads = grouped(this.of('read'), ({ who }) => who)
    this.#arrived = this.of('arrived')
    this.stored = chained(this.of('stored'))
  }

  /** All of one kind, in the order in which they happened. */
  of<K extends Kind>(kind: K): readonly EventOf<K>[] {
    const events = this.#byKind.get(kind) ?? []
    return events.filter((event): event is EventOf<K> => event.kind === kind)
  }

  questionTo({ who, call }: EventOf<'got'>): EventOf<'asked'> | undefined {
    return this.#asked.get(`${who} ${call}`)
  }

  mintOf(token: string): EventOf<'minted'> | undefined {
    return this.#minted.get(token)
  }

  /** The worker's first report of a token. */
  reportOf(who: string, token: string): EventOf<'reported'> | undefined {
    return this.#reported.get(`${who} ${token}`)
  }

  /** What the worker last saw in the store before that time. */
  readBefore(who: string, at: number): EventOf<'read'> | undefined {
    const reads = this.#reads.get(who) ?? []
    return reads[placeOf(reads, (read) => read.at >= at) - 1]
  }

  /** The next request that came to the platform after that time. */
  arrivalAfter(at: number): EventOf<'arrived'> | undefined {
    return this.#arrived[placeOf(this.#arrived, (arrival) => arrival.at > at)]
  }

  /** A stable token comes more than once: when it came first. */
  firstEndOf(token: string): EventOf<'ended'> | undefined {
    return this.#firstEnded.get(token)
  }

  /** When the request was sent that brought this token last. */
  lastSendOf(token: string): EventOf<'sent'> | undefined {
    const ended = this.#lastEnded.get(token)
    return ended === undefined ? undefined : this.#sent.get(`${ended.who} ${ended.fetch}`)
  }
}

function grouped<T, K>(events: readonly T[], keyOf: (event: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const event of events) {
    const group = groups.get(keyOf(event))
    if (group === undefined) groups.set(keyOf(event), [event])
    else group.push(event)
  }
  return groups
}

function firstBy<T>(events: readonly T[], keyOf: (event: T) => string): ReadonlyMap<string, T> {
  // Of one key the last entry stays in a map.
  return new Map(events.toReversed().map((event) => [keyOf(event), event]))
}

function chained(stored: readonly EventOf<'stored'>[]): readonly EventOf<'stored'>[] {
  const versions = new Set(stored.map(({ version }) => version))
  const next = grouped(stored, ({ before }) => before)
  const roots = stored.filter(({ before }) => before === null || !versions.has(before))
  const chains = roots.flatMap((root) => {
    const chain = new Set([root])
    for (const event of chain) for (const following of next.get(event.version) ?? []) chain.add(following)
    return [...chain]
  })
  // A store that broke its contract may leave values out of every chain: they are looked at too.
  return [...new Set([...chains, ...stored])]
}

/**
 * The place of the first event for which it holds, if it holds for all after it too; their number, if it
 * holds for none.
 */
function placeOf<T>(events: readonly T[], holds: (event: T) => boolean): number {
  let [low, high] = [0, events.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const event = events[middle]
    if (event !== undefined && holds(event)) high = middle
    else low = middle + 1
  }
  return low
}
