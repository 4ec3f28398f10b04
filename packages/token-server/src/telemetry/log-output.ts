import type { Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

/** Takes whole lines, each with its line end. */
export interface LineOutput {
  readonly write: (line: string) => unknown
}

/** About 20,000 lines. Lines beyond it that are not read are dropped and counted. */
const LIMIT_BYTES = 4 << 20
const LOOK_MS = 20

/**
 * Writes log lines to a stream such as standard output: all lines of one turn of the event loop in one write,
 * so that an audit line is written together with the answer that it is about. A stream that is not read never
 * blocks the server.
 */
export class LogOutput implements LineOutput {
  readonly #stream: Writable
  #text = ''
  #lines = 0
  /** Lines that the stream has taken and not yet written. */
  #pending = 0
  #unreported = 0
  /** How many lines could not be written. */
  lost = 0

  constructor(stream: Writable) {
    this.#stream = stream
    stream.on('error', ignore)
  }

  /** One whole line, with its line end. */
  write(line: string): void {
    if (this.#stream.writableLength + this.#text.length > LIMIT_BYTES) {
      this.#lose(1)
      return
    }
    if (this.#lines === 0) setImmediate(() => this.#flush())
    if (this.#unreported > 0) this.#reportLoss()
    this.#text += line
    this.#lines += 1
  }

  /** Resolves when all is written, or after `limitMs`. What is unwritten then counts as lost. */
  async close(limitMs: number): Promise<void> {
    this.#flush()
    for (let waited = 0; this.#pending > 0 && waited < limitMs; waited += LOOK_MS) await sleep(LOOK_MS)
    this.#lose(this.#pending)
    this.#stream.off('error', ignore)
  }

  #flush(): void {
    const [text, lines] = [this.#text, this.#lines]
    this.#text = ''
    this.#lines = 0
    if (lines === 0) return
    this.#pending += lines
    this.#stream.write(text, (error) => {
      this.#pending -= lines
      if (error instanceof Error) this.#lose(lines)
    })
  }

  #lose(lines: number): void {
    this.lost += lines
    this.#unreported += lines
  }

  #reportLoss(): void {
    this.#text += `${JSON.stringify({ level: 'warn', time: new Date().toISOString(), event: 'log-lost', lines: this.#unreported })}\n`
    this.#unreported = 0
  }
}

/** Each write that fails is counted by its own callback. */
function ignore(): void {}
