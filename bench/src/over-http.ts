import { Child } from './child'
import { Connection } from './connection'
import { makePushes, type Push } from './push'
import { type Costs, interleaved } from './statistics'

export const SERVER_NAMES = [
  'bare node',
  'hand-rolled on node',
  '@wx/node',
  'bare express',
  'bare express, bot in process',
  'bare express, bot mounted by hand',
  '@wx/express',
  'wechat on express',
  'bare koa',
  'bare koa, bot in process',
  'bare koa, bot mounted by hand',
  '@wx/koa',
  'co-wechat on koa',
] as const
export type ServerName = (typeof SERVER_NAMES)[number]

const ROUNDS = 41
const WARM_UP_ROUNDS = 6
const PUSHES_PER_ROUND = 640
/** So many at once that the server is never idle: what it costs to fall asleep and be woken is not what is asked for. */
const CONNECTIONS = 32

/** Microseconds of the server's processor time per request: the load comes from this process, which is not counted. */
export async function runOverHttp(): Promise<Costs> {
  const running = await Promise.all(SERVER_NAMES.map((name) => Running.start(name)))
  for (let round = 0; round < WARM_UP_ROUNDS; round++) for (const server of running) await server.cost()
  const costs = await interleaved(running, ROUNDS, (server) => server.cost())
  await Promise.all(running.map((server) => server.stop()))
  return costs
}

/** A write to a caller that sleeps wakes it, at the writer's cost: the slower the server, the more often. So this process never sleeps. */
function stayAwake(): { end(): void } {
  let awake = true
  const turn = (): void => {
    if (awake) setImmediate(turn)
  }
  turn()
  return { end: () => (awake = false) }
}

class Running {
  readonly name: ServerName
  readonly #child: Child
  readonly #connections: readonly Connection[]

  private constructor(name: ServerName, child: Child, connections: readonly Connection[]) {
    this.name = name
    this.#child = child
    this.#connections = connections
  }

  static async start(name: ServerName): Promise<Running> {
    const child = await Child.start('server', name)
    const port = child.first
    return new Running(name, child, await Promise.all(Array.from({ length: CONNECTIONS }, () => Connection.open(port))))
  }

  async cost(): Promise<number> {
    const pushes = makePushes('plain', PUSHES_PER_ROUND, Date.now)
    const before = await this.#child.ask()
    const queue = pushes.values()
    const sleepless = stayAwake()
    await Promise.all(this.#connections.map((connection) => this.#send(connection, queue)))
    sleepless.end()
    return ((await this.#child.ask()) - before) / pushes.length
  }

  async #send(connection: Connection, queue: Iterable<Push>): Promise<void> {
    for (const push of queue) {
      const answer = await connection.ask(push)
      if (!answer.startsWith('HTTP/1.1 200 ') || !answer.includes('<xml>')) throw new Error(`${this.name} answered ${answer.slice(0, 400)}`)
    }
  }

  async stop(): Promise<void> {
    for (const connection of this.#connections) connection.close()
    await this.#child.stop()
  }
}
