import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { atExit } from '../../driver/at-exit'
import { freePort } from '../../driver/free-port'
import type { BotStart } from '../bot/spec'
import type { Event } from '../happening'
import { Journal, readJournal } from '../journal'

export interface BotHost {
  readonly directory: string
  readonly redisPort: number
  readonly freezes: boolean
}

/** A process of the bot, which always answers at the same address, however often it is killed. */
export class BotProcess {
  readonly origin: string
  readonly #name: string
  readonly #host: BotHost
  readonly #port: number
  readonly #logs: string[] = []
  readonly #journal: Journal
  #child: ChildProcess | undefined
  #who = ''
  #isClosing = false

  static async start(name: string, host: BotHost): Promise<BotProcess> {
    const process = new BotProcess(name, host, await freePort())
    await process.start()
    return process
  }

  private constructor(name: string, host: BotHost, port: number) {
    this.#name = name
    this.#host = host
    this.#port = port
    this.origin = `http://127.0.0.1:${port}`
    this.#logs.push(join(host.directory, `${name}-driver.jsonl`))
    this.#journal = new Journal(this.#logs[0] ?? '', name)
  }

  async start(): Promise<void> {
    const { directory, redisPort, freezes } = this.#host
    this.#who = `${this.#name}.${this.#logs.length}`
    const log = join(directory, `${this.#who}.jsonl`)
    this.#logs.push(log)
    const start: BotStart = { who: this.#who, log, port: this.#port, redisPort, freezes }
    const child = fork(entry(), [JSON.stringify(start)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    child.once(
      'exit',
      atExit(() => child.kill('SIGKILL')),
    )
    this.#child = child
    await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error(`${this.#who} did not start`)))])
    this.#isClosing = false
  }

  /** A balancer sends no request to a process that is being replaced. It can't know who will be killed. */
  get isClosing(): boolean {
    return this.#isClosing
  }

  /** SIGKILL, or SIGTERM as a deploy sends it. Resolves when the process is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    this.#journal.write({ kind: 'gone', process: this.#who })
    this.#isClosing = signal === 'SIGTERM'
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }

  /** A frozen process gets a request only when its host has thawed it. */
  async thaw(): Promise<void> {
    this.#child?.kill('SIGCONT')
    await sleep(5)
  }

  events(): readonly Event[] {
    return this.#logs.flatMap(readJournal)
  }
}

/** The built entry, whether this runs from the build or from the source. */
function entry(): string {
  const built = ['./bot.js', '../../../dist/bot.js'].map((path) => fileURLToPath(new URL(path, import.meta.url)))
  const found = built.find(existsSync)
  if (found === undefined) throw new Error('tests/chaos is not built: pnpm --filter @wx-tests/chaos build')
  return found
}
