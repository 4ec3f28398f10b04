import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import { atExit } from './at-exit'
import { refusal } from './command'
import { freePort } from './free-port'

const run = promisify(execFile)
const COMMAND = '/usr/bin/redis-server'
/** The kernel ends the server with the driver, even when that is killed. */
const WITH_DRIVER = ['setpriv', '--pdeathsig', 'KILL'] as const
const wrapper = refusal(...WITH_DRIVER, 'true') === undefined ? WITH_DRIVER : []

export const withoutRedis: boolean = !existsSync(COMMAND) && process.env.CI !== 'true'

/** A Redis of our own, on a free port, in a directory of its own. */
export class RedisServer {
  readonly port: number
  readonly #directory: string
  readonly #options: readonly string[]
  #process: ChildProcess | undefined

  static async start(directory: string, options: readonly string[] = [], highestPort?: number): Promise<RedisServer> {
    const server = new RedisServer(await freePort(highestPort), directory, options)
    await server.start()
    return server
  }

  constructor(port: number, directory: string, options: readonly string[]) {
    this.port = port
    this.#directory = join(directory, `redis-${port}`)
    this.#options = options
    mkdirSync(this.#directory, { recursive: true })
  }

  async start(): Promise<void> {
    const options = [
      '--port',
      String(this.port),
      '--bind',
      '0.0.0.0',
      '--protected-mode',
      'no',
      '--dir',
      this.#directory,
      '--save',
      '',
      ...this.#options,
    ]
    const [first = COMMAND, ...rest] = [...wrapper, COMMAND, ...options]
    const started = spawn(first, rest, { stdio: 'ignore' })
    started.once(
      'exit',
      atExit(() => started.kill('SIGKILL')),
    )
    this.#process = started
    for (let tries = 0; tries < 100; tries++) {
      const pong = await this.admin((client) => client.ping()).catch(() => undefined)
      if (pong === 'PONG') return
      await sleep(50)
    }
    throw new Error(`redis-server does not answer on port ${this.port}`)
  }

  /** One command of our own, on a connection of its own. */
  async admin<T>(work: (client: Redis) => Promise<T>): Promise<T> {
    const client = new Redis({ port: this.port, lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 })
    client.on('error', () => {})
    try {
      await client.connect()
      return await work(client)
    } finally {
      client.disconnect()
    }
  }

  signal(name: 'SIGSTOP' | 'SIGCONT'): void {
    this.#process?.kill(name)
  }

  async stop(): Promise<void> {
    const ending = this.#process
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return
    const ended = new Promise((resolve) => ending.once('exit', resolve))
    ending.kill('SIGKILL')
    await ended
  }
}

/** The nodes of a cluster talk to each other on the port 10,000 above their own. */
const HIGHEST_CLUSTER_PORT = 55_535

/** Three masters, no replicas. */
export async function startCluster(directory: string): Promise<readonly RedisServer[]> {
  const options = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000']
  const nodes: RedisServer[] = []
  for (let node = 0; node < 3; node++) nodes.push(await RedisServer.start(directory, options, HIGHEST_CLUSTER_PORT))
  const addresses = nodes.map((node) => `127.0.0.1:${node.port}`)
  await run('/usr/bin/redis-cli', ['--cluster', 'create', ...addresses, '--cluster-replicas', '0', '--cluster-yes'])
  for (let tries = 0; tries < 100; tries++) {
    const states = await Promise.all(nodes.map((node) => node.admin((client) => client.call('CLUSTER', 'INFO'))))
    if (states.every((state) => String(state).includes('cluster_state:ok'))) return nodes
    await sleep(100)
  }
  throw new Error('the cluster did not come up')
}
