import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject } from 'vitest'
import { intruder } from './reply'
import { isExpected, type Try } from './try'

/** What came back for one try; nothing when nothing came in time. */
export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

/** One row of the table. */
export interface Row {
  readonly attack: string
  readonly over: string
  /** Where each mode is a test of its own. */
  readonly mode?: string
  readonly tries: number
  /** Handler runs without an authenticated request. */
  readonly runs: number
  readonly exits: number
  readonly hangs: number
  readonly injected: readonly string[]
  readonly unexpected: readonly string[]
  /** The longest time for which nothing else could run: the processor time of one turn of the event loop. */
  readonly loopMs: number
  readonly memoryBytes?: number
  /** How often each status was answered; `-` if the connection was closed without. */
  readonly answers: Readonly<Record<string, number>>
}

export const LOOP_LIMIT_MS = 50
export const MEMORY_LIMIT_BYTES = 8 * 2 ** 20

/** Counts what an attack did. */
export class Tally {
  tries = 0
  hangs = 0
  /** Tries whose handlers had to run, and tries whose handlers could. */
  readonly runs = { always: 0, never: 0, either: 0 }
  readonly #injected: string[] = []
  readonly #unexpected: string[] = []
  readonly #answers: Record<string, number> = {}

  add(given: Try, answer: Answer | undefined): void {
    this.tries++
    this.runs[given.handler]++
    if (answer === undefined) {
      this.hangs++
      return
    }
    this.status(String(answer.status))
    const found = intruder(answer.body, answer.contentType, given.echo)
    if (found !== undefined) this.#injected.push(found)
    if (!isExpected(given, answer.status))
      this.unexpected(`${answer.status} for ${given.method ?? 'POST'} ?${given.query} ${describe(given.body)}`)
  }

  /** An answer that is counted only. */
  status(status: string): void {
    this.#answers[status] = (this.#answers[status] ?? 0) + 1
  }

  unexpected(what: string): void {
    this.#unexpected.push(what)
  }

  row(attack: string, over: string, measured: Pick<Row, 'mode' | 'runs' | 'exits' | 'loopMs' | 'memoryBytes'>): Row {
    const { tries, hangs } = this
    return { attack, over, tries, hangs, injected: this.#injected, unexpected: this.#unexpected, answers: this.#answers, ...measured }
  }
}

function describe(body: Try['body']): string {
  return typeof body === 'string' ? body.slice(0, 200) : `${body?.length ?? 0} bytes`
}

declare module 'vitest' {
  interface ProvidedContext {
    rows: string
  }
}

/**
 * Makes the attack, and twice more at most when it took too long: the processor's time includes the
 * compiler's and the collector's, which come when they like. An attack that holds up the event loop does so
 * every time.
 */
export async function attempt(attack: () => Promise<Row>): Promise<void> {
  let row = await attack()
  for (let more = 0; more < 2 && row.loopMs >= LOOP_LIMIT_MS; more++) row = { ...row, loopMs: (await attack()).loopMs }
  hold(row)
}

/** Keeps a row for the table, and fails the test when it shows a success of the attack. */
function hold(row: Row): void {
  const folder = inject('rows')
  mkdirSync(folder, { recursive: true })
  // A second attempt takes the place of the first.
  const file = createHash('sha1').update([row.attack, row.over, row.mode].join()).digest('hex')
  writeFileSync(join(folder, `${file}.json`), JSON.stringify(row))
  const { runs, exits, hangs, injected, unexpected, loopMs, memoryBytes = 0 } = row
  expect({ runs, exits, hangs, injected: injected.slice(0, 3), unexpected: unexpected.slice(0, 3) }).toEqual({
    runs: 0,
    exits: 0,
    hangs: 0,
    injected: [],
    unexpected: [],
  })
  expect(loopMs, 'longest turn of the event loop, ms').toBeLessThan(LOOP_LIMIT_MS)
  expect(memoryBytes, 'extra memory, bytes').toBeLessThan(MEMORY_LIMIT_BYTES)
}
