import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Connection } from './connection'
import type { Costs } from './in-process'
import { makePushes, type Push } from './push'
import { median, rotated } from './statistics'

export const serverNames = [
  'bare node',
  'hand-rolled on node',
  '@wx/node',
  'bare express',
  '@wx/express',
  'wechat on express',
  'bare koa',
  '@wx/koa',
  'co-wechat on koa',
] as const
export type ServerName = (typeof serverNames)[number]

const ROUNDS = 41
const PUSHES_PER_ROUND = 640
/** So many at once that the server is never idle: what it costs to fall asleep and be woken is not what is asked for. */
const CONNECTIONS = 32

/** Microseconds of the server's processor time per request: the load comes from this process, which is not counted. */
export async function runOverHttp(): Promise<Costs> {
  const running = await Promise.all(serverNames.map((name) => Running.start(name)))
  for (let round = 0; round < 6; round++) for (const server of running) await server.cost(makePushes('plain', PUSHES_PER_ROUND, Date.now))
  const costs = new Map(running.map((server) => [server, [] as number[]]))
  for (let round = 0; round < ROUNDS; round++) {
    const pushes = makePushes('plain', PUSHES_PER_ROUND, Date.now)
    for (const server of rotated(running, round)) costs.get(server)?.push(await server.cost(pushes))
  }
  await Promise.all(running.map((server) => server.stop()))
  return Object.fromEntries([...costs].map(([server, values]) => [server.name, median(values)]))
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
  readonly #child: ChildProcess
  readonly #connections: readonly Connection[]

  private constructor(name: ServerName, child: ChildProcess, connections: readonly Connection[]) {
    this.name = name
    this.#child = child
    this.#connections = connections
  }

  static async start(name: ServerName): Promise<Running> {
    const child = fork(fileURLToPath(new URL('./server.js', import.meta.url)), [name])
    const [port] = (await once(child, 'message')) as [number]
    return new Running(name, child, await Promise.all(Array.from({ length: CONNECTIONS }, () => Connection.open(port))))
  }

  async cost(pushes: readonly Push[]): Promise<number> {
    const before = await this.#cpuMicros()
    const queue = pushes.values()
    const sleepless = stayAwake()
    await Promise.all(this.#connections.map((connection) => this.#send(connection, queue)))
    sleepless.end()
    return ((await this.#cpuMicros()) - before) / pushes.length
  }

  async #send(connection: Connection, queue: Iterable<Push>): Promise<void> {
    for (const push of queue) {
      const answer = await connection.ask(push)
      if (!answer.startsWith('HTTP/1.1 200 ') || !answer.includes('<xml>')) throw new Error(`${this.name} answered ${answer.slice(0, 400)}`)
    }
  }

  async #cpuMicros(): Promise<number> {
    this.#child.send('cpu')
    const [micros] = (await once(this.#child, 'message')) as [number]
    return micros
  }

  async stop(): Promise<void> {
    const exited = once(this.#child, 'exit')
    for (const connection of this.#connections) connection.close()
    this.#child.disconnect()
    await exited
  }
}
