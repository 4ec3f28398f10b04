import type { DeleteOptions, SetOptions, Snapshot, Store } from '@wx/core'
import { nameOf, type RecordSummary } from './event'
import type { EventLog } from './event-log'
import type { Holder } from './holder'
import type { SharedTime } from './shared-time'

/** The store under test, with a log of what the record became and points to stop at. */
export class TracedStore implements Store {
  pending = 0
  readonly #inner: Store
  readonly #account: string
  readonly #log: EventLog
  readonly #holder: Holder
  /** Redis tells its own time: what was skipped is added to it. The others run on the worker's clock. */
  readonly #time: SharedTime | undefined
  #last: RecordSummary | undefined

  constructor(inner: Store, account: string, log: EventLog, holder: Holder, time: SharedTime | undefined) {
    this.#inner = inner
    this.#account = account
    this.#log = log
    this.#holder = holder
    this.#time = time
  }

  async get(key: string): Promise<Snapshot> {
    const snapshot = await this.#counted(this.#inner.get(key))
    if (snapshot.version !== this.#last?.version) {
      this.#last = summary(snapshot.value, snapshot.version)
      this.#log.write(this.#account, { kind: 'read', ...this.#last })
    }
    return { ...snapshot, now: snapshot.now + (this.#time?.aheadMs() ?? 0) }
  }

  async set(key: string, value: string, options: SetOptions = {}): Promise<string | undefined> {
    const next = summary(value, null)
    const commits = next.token !== this.#last?.token
    const leases = next.leased && next.fence !== this.#last?.fence
    if (commits) await this.#holder.pass(this.#account, 'before-commit')
    if (leases) await this.#holder.pass(this.#account, 'before-lease')
    const version = await this.#counted(this.#inner.set(key, value, options))
    if (version === undefined) return undefined
    this.#last = { ...next, version }
    this.#log.write(this.#account, { kind: 'stored', before: options.ifVersion ?? null, ...this.#last })
    if (leases) await this.#holder.pass(this.#account, 'leased')
    if (commits) await this.#holder.pass(this.#account, 'committed')
    return version
  }

  delete(key: string, options?: DeleteOptions): Promise<boolean> {
    return this.#inner.delete(key, options)
  }

  async #counted<T>(call: Promise<T>): Promise<T> {
    this.pending++
    return await call.finally(() => {
      this.pending--
    })
  }
}

function summary(value: string | undefined, version: string | null): RecordSummary {
  const record = read(value)
  return {
    version,
    token: record?.token === undefined ? undefined : nameOf(record.token.value),
    state: record?.token?.state,
    fence: record?.fence ?? 0,
    leased: record?.lease !== undefined,
    dirty: record?.dirty ?? false,
  }
}

interface StoredRecord {
  readonly token?: { readonly value: string; readonly state: string }
  readonly fence: number
  readonly lease?: object
  readonly dirty: boolean
}

/** The faults may have put anything there. */
function read(value: string | undefined): StoredRecord | undefined {
  try {
    const record = JSON.parse(value ?? 'null')
    return typeof record === 'object' && record !== null ? record : undefined
  } catch {
    return undefined
  }
}
