import type { TimelyStore } from '../base/timely-store'

/** Which push of a user is the newest, over all processes. */
export class NewestPush {
  readonly #store: TimelyStore
  readonly #key: string
  readonly #id: string

  constructor(store: TimelyStore, key: string, id: string) {
    this.#store = store
    this.#key = key
    this.#id = id
  }

  /** This push is the newest from now on. */
  async mark(ttlMs: number): Promise<void> {
    await this.#store.set(this.#key, this.#id, { ttlMs })
  }

  async isThis(): Promise<boolean> {
    const { value = this.#id } = await this.#store.get(this.#key)
    return value === this.#id
  }
}
