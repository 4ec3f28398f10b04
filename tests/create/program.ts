import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'

/** How long a program may take until it says what is waited for. */
const START_MS = 60_000

export interface Place {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

/** A program that runs until it is stopped, and all that it has printed. */
export class Program {
  readonly #child: ChildProcess
  readonly #ended: Promise<unknown>
  #printed = ''

  constructor([command = '', ...args]: readonly string[], { cwd, env }: Place) {
    // In a process group of its own: npm starts others.
    this.#child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#ended = once(this.#child, 'close')
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#printed += text
      })
  }

  /** Waits until it has printed something of this form; resolves to the form's first group. */
  async says(form: RegExp): Promise<string> {
    for (const end = Date.now() + START_MS; ; await setTimeout(50)) {
      const found = form.exec(this.#printed)?.[1]
      if (found !== undefined) return found
      if (this.#child.exitCode !== null || Date.now() > end) throw new Error(`The program did not say ${form}:\n${this.#printed}`)
    }
  }

  /** Asks it to stop; resolves to its exit code. */
  async stop(): Promise<number | null> {
    if (this.#child.pid !== undefined && this.#child.exitCode === null) process.kill(-this.#child.pid, 'SIGTERM')
    return this.end()
  }

  /** Waits until it ends by itself; resolves to its exit code. */
  async end(): Promise<number | null> {
    await this.#ended
    return this.#child.exitCode
  }
}
