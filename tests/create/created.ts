import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from '../release/clients'
import { run } from '../release/command'
import type { Wish } from './choices'
import { Program } from './program'

export interface CreateOptions {
  readonly name: string
  readonly wish: Wish
  /** In which the project is created. */
  readonly folder: string
  readonly client: Client
  readonly env: NodeJS.ProcessEnv
}

/** A project as its owner sees it: made by the program of a package manager, and used by it. */
export class Created {
  readonly folder: string
  readonly #client: Client
  readonly #env: NodeJS.ProcessEnv

  private constructor(folder: string, client: Client, env: NodeJS.ProcessEnv) {
    this.folder = folder
    this.#client = client
    this.#env = env
  }

  static async create({ name, wish, folder, client, env }: CreateOptions): Promise<Created> {
    const flags = Object.entries(wish).flatMap(([option, value]) => [`--${option}`, value])
    // A cache of its own: npm would run a program of this version that it has installed before.
    const [command, ...first] = client.create
    await run(command, [...first, name, ...flags], {
      cwd: folder,
      env: { ...env, npm_config_cache: join(folder, 'npm') },
    })
    return new Created(join(folder, name), client, env)
  }

  run(...args: readonly string[]): Promise<string> {
    const [command, ...first] = this.#client.program
    return run(command, [...first, ...args], { cwd: this.folder, env: this.#env })
  }

  /** Fills in `.env` as its owner does. */
  configure(values: Readonly<Record<string, string>>): void {
    const example = readFileSync(join(this.folder, '.env.example'), 'utf8')
    const filled = Object.entries(values).reduce((text, [name, value]) => text.replace(`${name}=`, `${name}=${value}`), example)
    writeFileSync(join(this.folder, '.env'), filled)
  }

  start(): Program {
    return new Program([...this.#client.program, 'start'], { cwd: this.folder, env: this.#env })
  }
}
