import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import type { Event, Happening } from './event'
import { realNow, type SharedTime } from './shared-time'

/**
 * One process's own log: a line is in the kernel's hands before anything else happens, so a killed process
 * loses none.
 */
export class EventLog {
  readonly #file: number
  readonly #who: string
  readonly #time: SharedTime
  #count = 0

  constructor(path: string, who: string, time: SharedTime) {
    this.#file = openSync(path, 'a')
    this.#who = who
    this.#time = time
  }

  write(account: string, happening: Happening): void {
    const at = realNow()
    const stamp = { id: `${this.#who}#${++this.#count}`, who: this.#who, at, sim: at + this.#time.aheadMs(), account }
    writeSync(this.#file, `${JSON.stringify({ ...stamp, ...happening })}\n`)
  }

  close(): void {
    closeSync(this.#file)
  }
}

/** Reads what was added since the last time; the last line of a killed process may be torn. */
export class LogReader {
  readonly #file: number
  #offset = 0

  constructor(path: string) {
    this.#file = openSync(path, 'r')
  }

  next(): readonly Event[] {
    const added = Buffer.alloc(fstatSync(this.#file).size - this.#offset)
    const read = readSync(this.#file, added, 0, added.length, this.#offset)
    const whole = added.subarray(0, added.subarray(0, read).lastIndexOf('\n') + 1)
    this.#offset += whole.length
    return whole
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  }

  close(): void {
    closeSync(this.#file)
  }
}
