import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator, type TargetOptions } from '@wx/simulator'
import { atExit } from '../../driver/at-exit'
import { RedisServer } from '../../driver/redis-server'
import { type BotSpec, pathOf, TOKEN } from '../bot/spec'
import type { Event } from '../happening'
import { BotProcess } from './bot-process'
import { Phones } from './phones'

export interface StageOptions {
  /** Processes of the bot. */
  readonly processes: number
  readonly freezes?: boolean
}

export interface AccountOptions {
  readonly bot: Pick<BotSpec, 'policy' | 'shared' | 'keepAlive'>
  readonly spread?: 'round-robin' | 'by-attempt'
  readonly customerService?: boolean
  /** Whether many time-outs silence the platform for a minute, as in life. Default: true. */
  readonly markFail?: boolean
}

/** Bot processes over one Redis, and a platform for each account. */
export class Stage {
  readonly processes: readonly BotProcess[]
  readonly #redis: RedisServer
  readonly #phones: Phones[] = []
  readonly #removeDirectory: () => void

  static async start({ processes, freezes = false }: StageOptions): Promise<Stage> {
    const directory = mkdtempSync(join(tmpdir(), 'wx-chaos-'))
    const redis = await RedisServer.start(directory)
    const host = { directory, redisPort: redis.port, freezes }
    const started = await Promise.all(Array.from({ length: processes }, (_, index) => BotProcess.start(`b${index + 1}`, host)))
    return new Stage(directory, redis, started)
  }

  private constructor(directory: string, redis: RedisServer, processes: readonly BotProcess[]) {
    this.#removeDirectory = atExit(() => rmSync(directory, { recursive: true, force: true }))
    this.#redis = redis
    this.processes = processes
  }

  get redis(): RedisServer {
    return this.#redis
  }

  process(index: number): BotProcess {
    const process = this.processes[index]
    if (process === undefined) throw new Error(`there is no process ${index}`)
    return process
  }

  /** A platform of its own for the account, and its users. */
  async account(name: string, { bot, spread = 'round-robin', customerService = true, markFail = true }: AccountOptions): Promise<Phones> {
    const { appId, secret } = DEFAULT_ACCOUNT
    let sim: Simulator | undefined
    // The API's address, which the bot's address holds, is known when the platform runs.
    const address = (): string => pathOf({ ...bot, account: name, api: sim?.apiUrl ?? '', appId, secret })
    const targets: TargetOptions = { targets: this.processes.map(({ origin }) => origin), spread }
    sim = await startSimulator({
      ...targets,
      token: TOKEN,
      customerService,
      markFail,
      fetch: async (url, init) => {
        const { origin, search } = new URL(String(url))
        const process = this.#balanced(origin)
        await process.thaw()
        return fetch(`${process.origin}${address()}${search}`, init)
      },
    })
    const phones = new Phones(name, sim)
    this.#phones.push(phones)
    return phones
  }

  #balanced(origin: string): BotProcess {
    const process = this.processes.find((one) => one.origin === origin) ?? this.process(0)
    return process.isClosing ? (this.processes.find((other) => !other.isClosing) ?? process) : process
  }

  /** All that happened; to be read once, at the end. */
  events(): readonly Event[] {
    const events = [...this.processes.flatMap((process) => process.events()), ...this.#phones.flatMap((phones) => phones.events())]
    return events.sort((one, other) => one.at - other.at)
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.end('SIGKILL')))
    for (const { sim } of this.#phones) await sim.close()
    await this.#redis.stop()
    this.#removeDirectory()
  }
}
