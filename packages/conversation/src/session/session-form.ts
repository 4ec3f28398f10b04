import { WxError } from '@wx/core'
import { type DeepReadonly, deepFreeze } from '../base/deep-readonly'
import { jsonText } from '../base/json-text'
import { decodeSession, type SessionRecord } from './session-record'

export interface FormOptions<Data> {
  readonly initial: () => Data
  readonly version?: number | undefined
  readonly migrate?: ((data: unknown, version: number) => Data) | undefined
}

/** A session as it was read: the record, and its data in the form of today. */
export interface Seen<Data> {
  readonly record: SessionRecord<Data> | undefined
  readonly data: DeepReadonly<Data>
  /** The store's version. */
  readonly version: string | null
}

/** The form that the data has in this version of the program. */
export class SessionForm<Data> {
  readonly version: number
  readonly #initial: () => Data
  readonly #migrate: ((data: unknown, version: number) => Data) | undefined

  /**
   * Throws a `WxError` of code `config-invalid`, or of code `state-invalid` if what `initial` gives is no
   * JSON.
   */
  constructor({ initial, version = 1, migrate }: FormOptions<Data>) {
    if (typeof initial !== 'function') {
      throw new WxError('config-invalid', `session: initial is a ${typeof initial}; it must be a function that gives the first data.`)
    }
    if (!Number.isSafeInteger(version) || version < 1) {
      throw new WxError('config-invalid', `session: version is ${String(version)}; it must be a whole number from 1.`)
    }
    if (version > 1 && migrate === undefined) {
      const next = 'give migrate: (data, from) => …, or migrate: () => initial() to start anew'
      throw new WxError('config-invalid', `session: version is ${version} without migrate, so older sessions can't be read; ${next}.`)
    }
    this.version = version
    this.#initial = initial
    this.#migrate = migrate
    this.initial()
  }

  initial(): DeepReadonly<Data> {
    return frozenCopy(this.#initial())
  }

  /**
   * Reads what the store gave. Throws a `WxError` of code `state-invalid` for what is no session, or one of a
   * newer version.
   */
  read(value: string | undefined, version: string | null): Seen<Data> {
    if (value === undefined) return { record: undefined, data: this.initial(), version }
    const record = decodeSession<Data>(value)
    return { record, data: this.#today(record), version }
  }

  #today({ v, data }: SessionRecord<Data>): DeepReadonly<Data> {
    if (v === this.version) return data
    if (v < this.version && this.#migrate !== undefined) return frozenCopy(this.#migrate(data, v))
    throw new WxError(
      'state-invalid',
      `A session is of version ${v}, this program's are of version ${this.version}. Is an older one running?`,
    )
  }
}

/** What the store would give back. Throws a `WxError` of code `state-invalid` for what is no JSON. */
export function frozenCopy<Data>(data: Data | DeepReadonly<Data>): DeepReadonly<Data> {
  return deepFreeze(JSON.parse(jsonText('session.data', data)))
}
