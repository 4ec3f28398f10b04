import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import { realNow } from '../processes/shared-time'
import type { Event, Happening } from './happening'

/** One process's log: a line is in the kernel before anything else happens, so that a killed process loses none. */
export class Journal {
  readonly #file: number
  readonly #who: string

  constructor(path: string, who: string) {
    this.#file = openSync(path, 'a')
    this.#who = who
  }

  write(happening: Happening): void {
    writeSync(this.#file, `${JSON.stringify({ at: realNow(), who: this.#who, ...happening })}\n`)
  }

  close(): void {
    closeSync(this.#file)
  }
}

/** The last line of a killed process may be torn. */
export function readJournal(path: string): readonly Event[] {
  if (!existsSync(path)) return []
  const text = readFileSync(path, 'utf8')
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Event => JSON.parse(line))
}
