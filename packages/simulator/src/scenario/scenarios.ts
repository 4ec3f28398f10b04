import { readFile } from 'node:fs/promises'
import { WxError } from '@wx/core'
import { systemReason } from '@wx/core/internal'
import type { Exchange } from '../delivery/exchange'
import { IN_PROCESS } from '../delivery/in-process'
import type { Targets } from '../delivery/targets'
import type { SimulatedAccount } from '../platform/account'
import { type Playback, type PlayOptions, play } from './play'
import { parseScenario, readScenario } from './read-scenario'
import { record, seenOf, talkOf } from './record'
import type { Scenario } from './scenario'
import { scenarioFile, testFile } from './write-scenario'

export interface ScenariosOptions extends PlayOptions {
  readonly account: SimulatedAccount
  readonly targets: Targets
  /** The simulator's own address. */
  readonly origin: () => string
}

/** Conversations as scenarios: recorded, written as files, played. */
export class Scenarios {
  readonly #options: ScenariosOptions

  constructor(options: ScenariosOptions) {
    this.#options = options
  }

  /** The scenario of these pushes. */
  record(exchanges: readonly Exchange[] = this.#options.chat.record.exchanges): Promise<Scenario> {
    return record(exchanges, this.#options.chat)
  }

  /** The same as a file in YAML. */
  async file(exchanges?: readonly Exchange[]): Promise<string> {
    return scenarioFile(await this.record(exchanges))
  }

  /** The same as a file for vitest. */
  async test(exchanges: readonly Exchange[] = this.#options.chat.record.exchanges): Promise<string> {
    const { chat, account, targets, origin } = this.#options
    const [target] = targets.all
    const { origin: host, pathname } = new URL(target)
    const isHere = target === IN_PROCESS
    const callsApi = exchanges.some((exchange) => {
      const user = chat.known(exchange.openid)
      return user !== undefined && seenOf(exchange, talkOf(chat, user)).some(({ apiPath }) => apiPath !== undefined)
    })
    return testFile(await this.record(exchanges), {
      target: isHere ? undefined : host + pathname,
      mode: account.mode,
      appId: account.appId,
      ...(callsApi && !isHere ? { port: Number(new URL(origin()).port) } : {}),
    })
  }

  /** Plays a scenario, or the one in a file. */
  async play(scenario: string | Scenario): Promise<Playback> {
    return play(typeof scenario === 'string' ? parseScenario(await read(scenario)) : readScenario(scenario), this.#options)
  }

  /** Plays the scenario of a file's text. */
  playText(text: string): Promise<Playback> {
    return play(parseScenario(text), this.#options)
  }
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new WxError('config-invalid', `Can't read the scenario ${JSON.stringify(path)}: ${systemReason(error)}.`)
  }
}
