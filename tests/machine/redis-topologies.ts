import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Redis } from 'ioredis'

export interface Address {
  readonly host: string
  readonly port: number
}

/** Without the program the tests that start one are skipped, and fail instead under `CI=true`. */
export const withoutRedisServer: boolean = spawnSync('redis-server', ['--version']).error !== undefined && process.env.CI !== 'true'

/** Redis servers of a test's own, on free ports, without persistence. */
export class RedisTopology {
  readonly #children: ChildProcess[] = []
  #directory: string | undefined

  /** Three masters that share the slots. */
  async cluster(): Promise<readonly Address[]> {
    const nodes = await Promise.all([1, 2, 3].map(() => this.server('--cluster-enabled', 'yes')))
    const clients = nodes.map(({ port }) => new Redis(port, '127.0.0.1'))
    const bounds = [0, 5_461, 10_923, 16_384]
    for (const [index, client] of clients.entries()) {
      await client.call('CLUSTER', 'ADDSLOTSRANGE', String(bounds[index]), String((bounds[index + 1] ?? 0) - 1))
      for (const { port, busPort } of nodes) await client.call('CLUSTER', 'MEET', '127.0.0.1', String(port), String(busPort))
    }
    for (const client of clients) {
      await until(async () => {
        const info = String(await client.cluster('INFO'))
        return info.includes('cluster_state:ok') && info.includes('cluster_known_nodes:3')
      })
      client.disconnect()
    }
    return nodes.map(({ port }) => ({ host: '127.0.0.1', port }))
  }

  /** One master by the name of `main`, and a sentinel that watches it: the sentinel's address. */
  async sentinel(): Promise<Address> {
    const master = await this.server()
    const port = await this.freePort()
    const config = join(await this.#folder(), `sentinel-${port}.conf`)
    await writeFile(config, `port ${port}\nsentinel monitor main 127.0.0.1 ${master.port} 1\n`)
    await this.#start(port, config, '--sentinel')
    return { host: '127.0.0.1', port }
  }

  async freePort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    return port
  }

  async stop(): Promise<void> {
    for (const child of this.#children) if (child.exitCode === null && child.kill()) await once(child, 'exit')
    if (this.#directory !== undefined) await rm(this.#directory, { recursive: true, force: true })
  }

  /** One server, with options as its command line has them. */
  async server(...options: readonly string[]): Promise<{ readonly port: number; readonly busPort: number }> {
    return this.serverAt(await this.freePort(), ...options)
  }

  async serverAt(port: number, ...options: readonly string[]): Promise<{ readonly port: number; readonly busPort: number }> {
    const busPort = await this.freePort()
    const bus = !options.includes('--cluster-enabled')
      ? []
      : ['--cluster-port', String(busPort), '--cluster-config-file', `nodes-${port}.conf`]
    await this.#start(port, '--port', String(port), '--save', '', '--dir', await this.#folder(), ...options, ...bus)
    return { port, busPort }
  }

  async #start(port: number, ...command: readonly string[]): Promise<void> {
    this.#children.push(spawn('redis-server', [...command, '--bind', '127.0.0.1'], { stdio: 'ignore' }))
    const client = new Redis(port, '127.0.0.1', { retryStrategy: () => 50, maxRetriesPerRequest: null, enableReadyCheck: false })
    client.on('error', () => {})
    // A server that wants a password answers as well.
    await client.ping().catch(() => {})
    client.disconnect()
  }

  async #folder(): Promise<string> {
    this.#directory ??= await mkdtemp(join(tmpdir(), 'wx-redis-'))
    return this.#directory
  }
}

/** Redis has no event for nodes that have found each other. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(50)
}
