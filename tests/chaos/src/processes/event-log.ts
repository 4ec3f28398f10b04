import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { Event, Happening } from './event'
import { realNow, type SharedTime } from './shared-time'

/** One process's own log: a line is in the kernel's hands before anything else happens, so a killed process loses none. */
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
  readonly #path: string
  #offset = 0

  constructor(path: string) {
    this.#path = path
  }

  next(): readonly Event[] {
    const text = readFileSync(this.#path).subarray(this.#offset).toString()
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    this.#offset += Buffer.byteLength(whole)
    return whole
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  }
}
