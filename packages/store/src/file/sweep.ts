import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { KeyDirectory } from './key-directory'
import { removeOld } from './remove-old'

/** How many keys a write looks at: over time every key is visited, and no write is slow. */
const KEYS_PER_WRITE = 2

/** Goes round the keys of a store, a few with each write, and removes those that expired or were deleted a minute ago. */
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
      this.#names = await readdir(this.#directory)
    }
    const from = this.#next
    this.#next += KEYS_PER_WRITE
    for (const name of this.#names.slice(from, from + KEYS_PER_WRITE)) await this.#visit(name, now)
  }

  async #visit(name: string, now: number): Promise<void> {
    // Crashed before it had its final name.
    if (name.endsWith('.tmp')) await removeOld(join(this.#directory, name), now)
    else if (/^[\da-f]{40}$/.test(name)) await new KeyDirectory(this.#directory, name).retire(now)
  }
}
