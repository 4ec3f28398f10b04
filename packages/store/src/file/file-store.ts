import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { type Clock, type DeleteOptions, type SetOptions, type Snapshot, type Store, sha1Hex, systemClock, WxError } from '@wx/core'
import { refuseUnknownOptions, requireTtl, systemReason } from '@wx/core/internal'
import type { Generation } from './generation'
import { type Current, KeyDirectory } from './key-directory'
import { Sweep } from './sweep'

/** Options of a {@link FileStore}. */
export interface FileStoreOptions {
  /** Created with mode 0700 if it does not exist; on a local disk, or a volume that has hard links. */
  readonly directory: string
  readonly clock?: Clock
}

/**
 * A `Store` in a directory, for any number of processes of one user on one machine, without locks: each state
 * of a key is a file of its own that is written completely, then linked to the next free number; of several
 * writers only one gets it. Keys that expired or were deleted are removed a minute later, a few with each
 * write.
 *
 * Each method rejects with a `WxError` of code `store-failed` if the disk fails, or if the directory is a
 * link, belongs to another user or can be written to by others.
 *
 * @example
 * ```ts
 * const store = new FileStore({ directory: '/var/lib/my-bot/tokens' })
 * const tokens = new TokenManager({ appId, secret, store })
 * ```
 */
export class FileStore implements Store {
  readonly #directory: string
  readonly #clock: Clock
  readonly #sweep: Sweep

  constructor(options: FileStoreOptions) {
    refuseUnknownOptions('FileStore', options, ['directory', 'clock'])
    if (typeof options.directory !== 'string' || options.directory === '') {
      throw new WxError('config-invalid', 'FileStore has no directory: name the one that the values are kept in, such as /var/lib/my-bot.')
    }
    this.#directory = resolve(options.directory)
    this.#clock = options.clock ?? systemClock
    this.#sweep = new Sweep(this.#directory)
  }

  get(key: string): Promise<Snapshot> {
    return withStoreErrors('read', async () => {
      const { generation } = await this.#key(key).current()
      const now = this.#clock.now()
      const live = isLive(generation, now) ? generation : undefined
      return { value: live?.value, version: live?.id ?? null, now }
    })
  }

  set(key: string, value: string, options: SetOptions = {}): Promise<string | undefined> {
    const { ttlMs, ifVersion } = options
    return withStoreErrors('write', async () => {
      requireTtl(ttlMs)
      for (;;) {
        const seen = await this.#key(key).current()
        const now = this.#clock.now()
        if (ifVersion !== undefined && ifVersion !== versionOf(seen, now)) return undefined
        const version = await this.#append(key, seen, now, value, ttlMs)
        if (version !== undefined) return version
      }
    })
  }

  delete(key: string, options: DeleteOptions = {}): Promise<boolean> {
    const { ifVersion } = options
    return withStoreErrors('delete', async () => {
      for (;;) {
        const seen = await this.#key(key).current()
        const now = this.#clock.now()
        const version = versionOf(seen, now)
        if (version === null || (ifVersion !== undefined && ifVersion !== version)) return false
        if ((await this.#append(key, seen, now, undefined, 0)) !== undefined) return true
      }
    })
  }

  async #append(key: string, seen: Current, now: number, value: string | undefined, ttlMs?: number): Promise<string | undefined> {
    const id = randomUUID()
    const expiresAt = ttlMs === undefined ? null : now + ttlMs
    const next = { id, replaces: seen.generation?.id ?? null, expiresAt, value }
    if (!(await this.#key(key).append(seen, next, now))) return undefined
    // The write itself has succeeded: a failure here is ignored on purpose, and the next write tries again.
    await this.#sweep.step(now).catch(() => {})
    return id
  }

  /** A key may hold an app id or any other text, so names of files are hashes. */
  #key(key: string): KeyDirectory {
    return new KeyDirectory(this.#directory, sha1Hex(key))
  }
}

function isLive(generation: Generation | undefined, now: number): boolean {
  return generation?.value !== undefined && (generation.expiresAt === null || generation.expiresAt > now)
}

function versionOf(seen: Current, now: number): string | null {
  return isLive(seen.generation, now) ? (seen.generation?.id ?? null) : null
}

/** Turns every failure into the error that the store contract requires. */
async function withStoreErrors<T>(verb: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (WxError.is(cause)) throw cause
    const message = `FileStore could not ${verb}: ${systemReason(cause)}. Check that the directory exists, is writable and has space.`
    throw new WxError('store-failed', message, { cause })
  }
}
