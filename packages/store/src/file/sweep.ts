import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { KeyDirectory, UNFINISHED } from './key-directory'
import { removeOld } from './remove-old'

/** How many keys each write checks: over time every key is checked, and no write is slow. */
const KEYS_PER_WRITE = 2

/**
 * Goes round the keys of a store, a few with each write, and removes those that expired or were deleted a
 * minute ago.
 */
export class Sweep {
  readonly #directory: string
  #names: readonly string[] = []
  #next = 0

  constructor(directory: string) {
    this.#directory = directory
  }

  async step(now: number): Promise<void> {
    if (this.#next >= this.#names.length) {
      this.#next = 0
      this.#names = (await readdir(this.#directory)).filter((name) => /^[\da-f]{40}$/.test(name))
    }
    await this.#removeUnfinished(now)
    const from = this.#next
    this.#next += KEYS_PER_WRITE
    for (const name of this.#names.slice(from, this.#next)) await new KeyDirectory(this.#directory, name).retire(now)
  }

  /** Removes the prepared directories of crashed writers, which belong to no key. */
  async #removeUnfinished(now: number): Promise<void> {
    const directory = join(this.#directory, UNFINISHED)
    for (const name of await readdir(directory).catch(() => [])) await removeOld(join(directory, name), now)
  }
}
