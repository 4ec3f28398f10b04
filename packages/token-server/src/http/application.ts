import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate as endOfTurn } from 'node:timers/promises'
import type { Clock } from '@wx/core'
import type { Logger } from 'pino'
import type { KeyHolder, KeyRing } from '../access/key-ring'
import type { Keeper } from '../keep/keeper'
import { faultOf } from '../telemetry/fault'
import type { Metrics } from '../telemetry/metrics'
import { type Answer, json } from './answer'
import { admit } from './gate'
import { peerOf } from './peer'
import { Problem } from './problem'
import { type Match, type Route, Router } from './route'
import { send } from './send'

export interface ApplicationOptions {
  readonly routes: readonly Route[]
  readonly ring: KeyRing
  readonly keeper: Pick<Keeper, 'knows'>
  readonly metrics: Metrics
  readonly log: Logger
  readonly clock: Clock
}

/**
 * Answers every request that needs a key: finds the key's holder and the route, answers, counts, and logs
 * refusals.
 */
export class Application {
  readonly #options: ApplicationOptions
  readonly #router: Router

  constructor(options: ApplicationOptions) {
    this.#options = options
    this.#router = new Router(options.routes)
  }

  /** Never rejects. */
  async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { clock, metrics } = this.#options
    const began = clock.monotonic()
    const [path = '', query = ''] = (request.url ?? '').split('?', 2)
    const match = this.#router.find(request.method ?? '', path)
    const answer = await this.#answer(request, path, query, match)
    // The log writes its lines at the end of the turn. Then the audit line stands before its answer is sent,
    // and a process that is killed in between has sent no answer without its line.
    await endOfTurn()
    send(request, response, answer)
    metrics.request(match?.route.path ?? '*', answer.status, (clock.monotonic() - began) / 1_000)
  }

  async #answer(request: IncomingMessage, path: string, query: string, match: Match | undefined): Promise<Answer> {
    let holder: KeyHolder | undefined
    try {
      holder = admit(this.#options.ring, request, path)
      if (match === undefined) throw new Problem(404, 'not-found', 'There is nothing here: see the HTTP contract in the README')
      return await match.route.answer({ holder, parameters: match.parameters, query, request })
    } catch (error) {
      if (error instanceof Problem) return this.#refused(error, request, match, holder)
      this.#options.log.error({ event: 'internal', route: match?.route.path ?? '*', from: peerOf(request), ...faultOf(error) })
      return json(500, { error: 'internal', message: 'The server failed; its log says why' })
    }
  }

  /**
   * Logs the refusal. An account that is not configured is not named: its place in the path may hold
   * anything, a key too.
   */
  #refused({ answer }: Problem, request: IncomingMessage, match: Match | undefined, holder: KeyHolder | undefined): Answer {
    const { keeper, log } = this.#options
    const appId = match?.parameters[0]
    const account = appId !== undefined && keeper.knows(appId) ? { appId } : {}
    const about = { ...account, route: match?.route.path ?? '*', from: peerOf(request) }
    if (answer.status !== 404) log.warn({ audit: 'refused', status: answer.status, key: holder?.name, ...about })
    return answer
  }
}
