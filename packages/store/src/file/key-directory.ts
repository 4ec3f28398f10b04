import { randomUUID } from 'node:crypto'
import { constants, fsync } from 'node:fs'
import { link, mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { systemReason } from '@wx/core/internal'
import { formatGeneration, type Generation, lastGeneration, parseGeneration } from './generation'
import { isOwnFile, requireOwnDirectory } from './own-directory'
import { removeOld, SWEEP_AGE_MS } from './remove-old'

/** The directory in which directories of new keys are prepared. It is beside the directories of the keys. */
export const UNFINISHED = 'unfinished'
const sync = promisify(fsync)
const KEPT = 2
/** More than a value of 1 MiB in its longest encoding. A larger file is not one of the store's. */
const LARGEST_FILE = 8 << 20
/** A link in place of a file is not followed, and a named pipe does not block. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

export interface Current {
  readonly generation: Generation | undefined
  /** The highest number in use, readable or not; 0 if there is none. */
  readonly highest: number
}

/**
 * The generations of one key: files with ascending numbers, of which the highest readable one is the state.
 */
export class KeyDirectory {
  readonly #path: string
  readonly #parent: string

  constructor(parent: string, name: string) {
    this.#parent = parent
    this.#path = join(parent, name)
  }

  async current(): Promise<Current> {
    for (;;) {
      const numbers = await this.#numbers()
      const highest = numbers.at(-1) ?? 0
      const [number, generation] = await this.#newestReadable(numbers)
      // If the highest could not be read it may have been swept meanwhile: then there are newer ones.
      if (number === highest || ((await this.#numbers()).at(-1) ?? 0) === highest) return { generation, highest }
    }
  }

  async #newestReadable(numbers: readonly number[]): Promise<readonly [number, Generation | undefined]> {
    for (const number of numbers.toReversed()) {
      const generation = await this.#read(number)
      if (generation !== undefined) return [number, generation]
    }
    return [0, undefined]
  }

  /**
   * Writes the generation after the one that was seen. False if another writer was first: the caller then
   * reads again.
   */
  async append(seen: Current, generation: Generation, now: number): Promise<boolean> {
    const { highest } = seen
    if (seen.generation?.last === true) {
      await this.#clear(highest)
      return false
    }
    if (highest === 0 && (await this.#begin(generation, now))) return true
    if (!(await this.#link(highest + 1, generation))) return false
    const numbers = await this.#numbers()
    if (!(await this.#stands(highest + 1, numbers, generation.id))) {
      await rm(this.#file(highest + 1), { force: true })
      return false
    }
    await this.#sweep(numbers, now)
    return true
  }

  /**
   * Whether the file that was just linked counts. Its number may only have been free because this writer was
   * suspended while the files before it were swept.
   */
  async #stands(number: number, numbers: readonly number[], id: string): Promise<boolean> {
    if (numbers.at(-1) !== number) return (await this.#read(number + 1))?.replaces === id
    // The generation before it is kept as long as the directory exists. Without it the directory is a newer
    // one.
    return number === 1 || numbers.length > 1
  }

  /**
   * Begins the directory with its first generation in it, by one rename that only one writer can win. The
   * first number is the time, so that a number of an earlier directory of this key does not come back.
   */
  async #begin(generation: Generation, now: number): Promise<boolean> {
    await mkdir(this.#parent, { recursive: true, mode: 0o700 })
    await requireOwnDirectory(this.#parent)
    const temporary = join(this.#parent, UNFINISHED, `${randomUUID()}.tmp`)
    try {
      await mkdir(temporary, { recursive: true, mode: 0o700 })
      await write(join(temporary, String(Math.max(1, Math.floor(now)))), generation)
      // Windows renames onto no directory, not even an empty one.
      await rmdir(this.#path).catch(() => {})
      await rename(temporary, this.#path)
      return true
    } catch (error) {
      if (isLostRace(error)) return false
      throw error
    } finally {
      await rm(temporary, { recursive: true, force: true })
    }
  }

  /** Writes the whole file to the disk before it gets a name that is read. */
  async #link(number: number, generation: Generation): Promise<boolean> {
    const temporary = join(this.#path, `${randomUUID()}.tmp`)
    try {
      await requireOwnDirectory(this.#path)
      await write(temporary, generation)
      await link(temporary, this.#file(number))
      return true
    } catch (error) {
      // ENOENT: the directory was cleared, or this writer slept so long that its unfinished file was swept
      // away.
      if (isLostRace(error)) return false
      throw error
    } finally {
      await rm(temporary, { force: true })
    }
  }

  async #read(number: number): Promise<Generation | undefined> {
    try {
      const file = await open(this.#file(number), READ_FLAGS)
      try {
        const stats = await file.stat()
        return isOwnFile(stats) && stats.size <= LARGEST_FILE ? parseGeneration(await file.readFile('utf8')) : undefined
      } finally {
        await file.close()
      }
    } catch (error) {
      // ELOOP: a link. ENXIO: a socket.
      if (['ENOENT', 'ELOOP', 'ENXIO'].includes(systemReason(error))) return undefined
      throw error
    }
  }

  /** In ascending order. */
  async #numbers(): Promise<readonly number[]> {
    const names = await this.#names()
    return names
      .filter((name) => /^[1-9]\d{0,14}$/.test(name))
      .map(Number)
      .sort((a, b) => a - b)
  }

  async #names(): Promise<readonly string[]> {
    try {
      await requireOwnDirectory(this.#parent)
      await requireOwnDirectory(this.#path)
      return await readdir(this.#path)
    } catch (error) {
      if (systemReason(error) === 'ENOENT') return []
      throw error
    }
  }

  /** Removes old files, the oldest first, and never the newest two. */
  async #sweep(numbers: readonly number[], now: number): Promise<void> {
    for (const number of numbers.slice(0, -KEPT)) if (!(await removeOld(this.#file(number), now))) return
    for (const name of await this.#names()) if (name.endsWith('.tmp')) await removeOld(join(this.#path, name), now)
  }

  /**
   * Removes the directory if the key expired or was deleted a minute ago. First a last generation is
   * appended, as any writer would: so a writer that comes at the same moment is either before it, and keeps
   * the directory, or begins a new one.
   */
  async retire(now: number): Promise<void> {
    const seen = await this.current()
    const { generation, highest } = seen
    // A directory without a numbered file was left by a remover that crashed.
    if (highest === 0 || generation?.last === true) await this.#clear(highest)
    else if (generation !== undefined && generation.expiresAt !== null && generation.expiresAt <= now - SWEEP_AGE_MS) {
      if (await this.append(seen, lastGeneration(generation), now)) await this.#clear(highest + 1)
    }
  }

  /**
   * Removes the files up to the last generation, and the directory. A later directory of the key has only
   * higher numbers, so a slow remover takes nothing from it.
   */
  async #clear(last: number): Promise<void> {
    const numbers = (await this.#numbers()).filter((number) => number <= last)
    const unfinished = (await this.#names()).filter((name) => name.endsWith('.tmp'))
    for (const name of [...unfinished, ...numbers.map(String)]) await rm(join(this.#path, name), { force: true })
    // It is not empty if another writer has begun a new one.
    await rmdir(this.#path).catch(() => {})
  }

  #file(number: number): string {
    return join(this.#path, String(number))
  }
}

async function write(path: string, generation: Generation): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(formatGeneration(generation))
    // Not `file.sync()`: yarn's Plug'n'Play opens files that do not have it.
    await sync(file.fd)
  } finally {
    await file.close()
  }
}

/**
 * True for the errors that mean that another writer was first. EPERM: Windows, for a rename onto a directory.
 */
function isLostRace(error: unknown): boolean {
  const reason = systemReason(error)
  return ['EEXIST', 'ENOENT', 'ENOTEMPTY'].includes(reason) || (reason === 'EPERM' && process.platform === 'win32')
}
