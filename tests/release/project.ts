import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import type { Client, Words } from './clients'
import { ENVIRONMENT, run } from './command'
import { say } from './consumers/say.mjs'
import { asCommonJs, type Bot, onPort } from './readme'

/** How long a program may take until it listens. */
const START_MS = 20_000

/** An empty folder of a user, in which one client installs from one registry. */
export class Project {
  readonly #folder: string
  readonly #client: Client
  readonly #env: NodeJS.ProcessEnv

  constructor(folder: string, client: Client, registry: string) {
    this.#folder = folder
    this.#client = client
    this.#env = environment(folder, registry)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  }

  async install(packages: readonly string[]): Promise<void> {
    await this.#run(this.#client.install, packages)
  }

  /** Runs an installed program; resolves to what it printed. */
  exec(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
    return this.#run(this.#client.exec, [program, ...args], env)
  }

  /** Runs the bot, pushes a text to it and resolves to its reply. */
  async chat({ code }: Bot, format: 'esm' | 'cjs', words: string): Promise<string | undefined> {
    const port = await freePort()
    const file = format === 'esm' ? 'bot.mjs' : 'bot.cjs'
    const program = onPort(code, port)
    writeFileSync(join(this.#folder, file), format === 'esm' ? program : asCommonJs(program))
    const [command, ...args] = [...this.#client.node, file] as const
    // In a process group: a client that starts node does not hand our signal on.
    const bot = spawn(command, args, { cwd: this.#folder, env: this.#env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
    const ended = text(bot.stderr).then((printed) => Promise.reject(new Error(`The bot ended: ${printed}`)))
    try {
      return await Promise.race([ended, sayOnce(`http://127.0.0.1:${port}/wechat`, words)])
    } finally {
      ended.catch(() => {})
      if (bot.pid !== undefined) process.kill(-bot.pid)
    }
  }

  #run([command, ...first]: Words, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
    return run(command, [...first, ...args], { cwd: this.#folder, env: { ...this.#env, ...env } })
  }
}

/** As soon as the bot listens. */
async function sayOnce(url: string, words: string): Promise<string | undefined> {
  for (const end = Date.now() + START_MS; ; ) {
    try {
      return await say(url, 'mytoken', words)
    } catch (error) {
      if (Date.now() > end) throw new Error(`Nothing listens at ${url} after ${START_MS} ms`, { cause: error })
      await setTimeout(50)
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Everything comes from the registry: nothing of the machine's caches, nothing of its npm configuration. */
export function environment(folder: string, registry: string): NodeJS.ProcessEnv {
  const cache = join(folder, '..')
  return {
    ...ENVIRONMENT,
    npm_config_registry: registry,
    npm_config_userconfig: join(cache, 'npmrc'),
    npm_config_cache: join(cache, 'npm'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_yes: 'false',
    pnpm_config_registry: registry,
    pnpm_config_store_dir: join(cache, 'pnpm-store'),
    pnpm_config_cache_dir: join(cache, 'pnpm-cache'),
    YARN_CACHE_FOLDER: join(cache, 'yarn-cache'),
    YARN_GLOBAL_FOLDER: join(cache, 'yarn'),
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_UNSAFE_HTTP_WHITELIST: new URL(registry).hostname,
    // By default yarn 4 takes nothing that is younger than a day.
    YARN_NPM_MINIMAL_AGE_GATE: '0',
    YARN_ENABLE_TELEMETRY: '0',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
  }
}
