import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Row, titleOf } from './driver/row'

export interface Entry extends Row {
  /** The source of `packages/token` that was under test. */
  readonly source: string
  readonly node: string
  readonly date: string
  /** The first of its repetitions. */
  readonly seed: number
  /** The file system of the token directories and logs. */
  readonly files: string
  /** How many rows ran at the same time. */
  readonly jobs: number
  /** How many violations earlier runs of the same row found in the same source. */
  readonly before?: readonly number[]
  /** Why it ran again. */
  readonly why?: string | undefined
}

/** Every row that ran in full, one file each: processes that run different faults write one page together. */
export class Ledger {
  readonly #directory: string

  constructor(directory: string) {
    this.#directory = directory
    mkdirSync(directory, { recursive: true })
  }

  /** A row that ran again says how it came out before. */
  put(entry: Entry): void {
    const path = join(this.#directory, `${titleOf(entry).replace(/[^\w.-]+/g, '-')}.json`)
    const before = this.of(entry.source).find((other) => titleOf(other) === titleOf(entry))
    const failed = before === undefined || before.findings.length === 0 ? [] : [before.findings.length]
    // Another process may be reading: the file is whole, or not there.
    writeFileSync(`${path}.new`, JSON.stringify({ ...entry, before: [...(before?.before ?? []), ...failed] }))
    renameSync(`${path}.new`, path)
  }

  /** All that is known of one source. */
  of(source: string): readonly Entry[] {
    const names = readdirSync(this.#directory).filter((name) => name.endsWith('.json'))
    const entries = names.map((name): Entry => JSON.parse(readFileSync(join(this.#directory, name), 'utf8')))
    return entries.filter((entry) => entry.source === source)
  }

  clear(): void {
    for (const name of readdirSync(this.#directory)) rmSync(join(this.#directory, name))
  }
}
