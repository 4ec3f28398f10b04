import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { link, lstat, mkdir, open, readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { WxError } from '@wx/core'
import { formatGeneration, type Generation, parseGeneration } from './generation'

/** A writer that sleeps longer than this may find a number free again that was taken; {@link GenerationDirectory.append} sees through it. */
const SWEEP_AGE_MS = 60_000
const KEPT = 2
/** A value of 1 MiB in its longest encoding, and then some. What is larger is not ours. */
const LARGEST_FILE = 8 << 20

export interface Current {
  readonly generation: Generation | undefined
  /** The highest number in use, readable or not. */
  readonly highest: number
}

/** The generations of one key: files named 1, 2, 3, … of which the highest readable one is the state. */
export class GenerationDirectory {
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
      // Where the highest could not be read it may have been swept meanwhile: then there are newer ones.
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

  /** Writes the generation after `highest`. False where another writer was first. */
  async append(highest: number, generation: Generation, now: number): Promise<boolean> {
    await this.#create()
    if (!(await this.#link(highest + 1, generation))) return false
    const numbers = await this.#numbers()
    if (numbers.at(-1) !== highest + 1 && !(await this.#wasReplaced(highest + 2, generation.id))) {
      // The number was free only because the sweep had freed it: the others are far ahead.
      await remove(this.#file(highest + 1))
      return false
    }
    await this.#sweep(numbers, now)
    return true
  }

  async #wasReplaced(number: number, id: string): Promise<boolean> {
    return (await this.#read(number))?.replaces === id
  }

  /** Complete and on the disk before it has a name that anyone reads. */
  async #link(number: number, generation: Generation): Promise<boolean> {
    const temporary = join(this.#path, `${randomUUID()}.tmp`)
    try {
      const file = await open(temporary, 'wx', 0o600)
      try {
        await file.writeFile(formatGeneration(generation))
        await file.sync()
      } finally {
        await file.close()
      }
      await link(temporary, this.#file(number))
      return true
    } catch (error) {
      // EEXIST: another was first. ENOENT: this writer slept so long that its unfinished file was swept away.
      if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false
      throw error
    } finally {
      await remove(temporary)
    }
  }

  async #read(number: number): Promise<Generation | undefined> {
    try {
      const file = await open(this.#file(number), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
      try {
        return (await file.stat()).size > LARGEST_FILE ? undefined : parseGeneration(await file.readFile('utf8'))
      } finally {
        await file.close()
      }
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ELOOP') return undefined
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
      await refuseUnsafe(this.#parent)
      return await readdir(this.#path)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return []
      throw error
    }
  }

  async #create(): Promise<void> {
    await mkdir(this.#path, { recursive: true, mode: 0o700 })
    await refuseUnsafe(this.#parent)
    await refuseUnsafe(this.#path)
  }

  /** By age, oldest first, never the newest two. */
  async #sweep(numbers: readonly number[], now: number): Promise<void> {
    for (const number of numbers.slice(0, -KEPT)) if (!(await this.#removeOld(String(number), now))) return
    for (const name of await this.#names()) if (name.endsWith('.tmp')) await this.#removeOld(name, now)
  }

  async #removeOld(name: string, now: number): Promise<boolean> {
    const path = join(this.#path, name)
    try {
      if (now - (await stat(path)).mtimeMs < SWEEP_AGE_MS) return false
    } catch {
      return true
    }
    await remove(path)
    return true
  }

  #file(number: number): string {
    return join(this.#path, String(number))
  }
}

/** Whoever may write here could put a token of their own in place of ours, or read it through a planted link. */
async function refuseUnsafe(path: string): Promise<void> {
  const stats = await lstat(path)
  const problem = !stats.isDirectory()
    ? 'is not a directory but a link or a file'
    : process.platform !== 'win32' && (stats.mode & 0o002) !== 0
      ? 'can be written by every user'
      : undefined
  if (problem !== undefined) {
    throw new WxError('store-failed', `the token directory ${path} ${problem}: use a directory of your own with mode 0700`)
  }
}

async function remove(path: string): Promise<void> {
  await unlink(path).catch(() => {})
}

/** The system's name for what went wrong, such as `ENOSPC`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
