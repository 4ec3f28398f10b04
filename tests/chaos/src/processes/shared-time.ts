import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs'
import process from 'node:process'

/** The machine's monotonic clock: the same in every process. */
export function realNow(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

/**
 * How many milliseconds have been skipped so far, in a file that all processes look at: time jumps for all at
 * once.
 */
export class SharedTime {
  readonly #file: number
  readonly #buffer = Buffer.alloc(8)

  static create(path: string): SharedTime {
    writeFileSync(path, Buffer.alloc(8))
    return new SharedTime(path)
  }

  constructor(path: string) {
    this.#file = openSync(path, 'r+')
  }

  aheadMs(): number {
    readSync(this.#file, this.#buffer, 0, 8, 0)
    return this.#buffer.readDoubleLE(0)
  }

  skip(ms: number): void {
    this.#buffer.writeDoubleLE(this.aheadMs() + ms, 0)
    writeSync(this.#file, this.#buffer, 0, 8, 0)
  }

  close(): void {
    closeSync(this.#file)
  }
}
