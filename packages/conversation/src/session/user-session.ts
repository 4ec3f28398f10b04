import { WxError } from '@wx/core'
import type { DeepReadonly } from '../base/deep-readonly'
import type { TimelyStore } from '../base/timely-store'
import type { Session } from './session-context'
import { frozenCopy, type Seen, type SessionForm } from './session-form'
import { encodeSession, type SessionRecord, stepsOf, withRun } from './session-record'

export interface UserSessionOptions<Data> {
  readonly store: TimelyStore
  readonly form: SessionForm<Data>
  readonly key: string
  readonly ttlMs: number
  /** The push: its changes are numbered, so that a repeated run does none of them twice. */
  readonly run: string
}

/** One user's session, for one run of a push. */
export class UserSession<Data> implements Session<Data> {
  readonly #options: UserSessionOptions<Data>
  #seen: Seen<Data> | undefined
  /** Why the data could not be read. */
  #unread: unknown
  readonly #failures: unknown[] = []
  /** What was assigned, and the store's version that it is to replace. */
  #assigned: { readonly data: DeepReadonly<Data>; readonly over: string | null } | undefined
  #steps = 0
  /** Changes are written one after another; this is the last one. */
  #last: Promise<unknown> = Promise.resolve()

  static async open<Data>(options: UserSessionOptions<Data>): Promise<UserSession<Data>> {
    const opened = new UserSession(options)
    await opened.#read()
    return opened
  }

  private constructor(options: UserSessionOptions<Data>) {
    this.#options = options
  }

  /** What failed, of the reading and the updates: a handler need not await them. */
  get failures(): readonly unknown[] {
    return this.#failures
  }

  get data(): DeepReadonly<Data> {
    return this.#assigned === undefined ? this.#known().data : this.#assigned.data
  }

  set data(value: DeepReadonly<Data>) {
    this.#assigned = { data: frozenCopy<Data>(value), over: this.#known().version }
  }

  update(change: (data: DeepReadonly<Data>) => DeepReadonly<Data>): Promise<DeepReadonly<Data>> {
    const updated = this.#inTurn(async () => {
      await this.#writeAssigned()
      return this.#write((data) => change(data))
    })
    updated.catch((error: unknown) => this.#failures.push(error))
    return updated
  }

  async clear(): Promise<void> {
    await this.update(() => this.#options.form.initial())
  }

  /**
   * Resolves when everything is written. Rejects with a `WxError` of code `session-conflict` if what was assigned
   * is not written because another push wrote.
   */
  settled(): Promise<void> {
    return this.#inTurn(() => this.#writeAssigned())
  }

  /** Nothing is written over data that was not read. */
  #known(): Seen<Data> {
    if (this.#seen === undefined) throw this.#unread
    return this.#seen
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work)
    // What fails rejects for its caller; what comes after it is done all the same.
    this.#last = result.catch(() => {})
    return result
  }

  async #writeAssigned(): Promise<void> {
    const assigned = this.#assigned
    if (assigned === undefined) return
    this.#assigned = undefined
    await this.#write((_, { version }) => {
      if (version === assigned.over) return assigned.data
      const next = 'Use ctx.session.update(…), which is called again with what the other one wrote'
      throw new WxError('session-conflict', `Another push of this user wrote the session; what was assigned is not written. ${next}.`)
    })
  }

  async #write(change: (data: DeepReadonly<Data>, seen: Seen<Data>) => DeepReadonly<Data>): Promise<DeepReadonly<Data>> {
    const { store, key, form, ttlMs, run } = this.#options
    const step = ++this.#steps
    const { result, version } = await store.change(
      key,
      ({ value, version }) => {
        const seen = this.#current(value, version)
        if (stepsOf(seen.record, run) >= step) return { result: seen }
        const data = frozenCopy<Data>(change(seen.data, seen))
        const record: SessionRecord<Data> = { v: form.version, data, runs: withRun(seen.record, run, step) }
        return { result: { record, data, version }, write: { value: encodeSession(record), ttlMs } }
      },
      this.#seen && { value: undefined, version: this.#seen.version, now: 0 },
    )
    this.#seen = { ...result, version }
    return result.data
  }

  /** What was read is not parsed again. */
  #current(value: string | undefined, version: string | null): Seen<Data> {
    return this.#seen?.version === version ? this.#seen : this.#options.form.read(value, version)
  }

  async #read(): Promise<void> {
    const { store, key, form } = this.#options
    try {
      const { value, version } = await store.get(key)
      this.#seen = form.read(value, version)
    } catch (error) {
      this.#unread = error
      this.#failures.push(error)
    }
  }
}
