import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command'
import { environment } from './project'

const SOURCES = join(import.meta.dirname, 'consumers')
const SHARED = ['say.mjs', 'say.d.mts', 'calls.mjs']

export interface ConsumerOptions {
  /** Where the project is made. */
  readonly folder: string
  /** The name of a folder in `consumers/`, whose files it has. */
  readonly source: string
  /** The address of the registry. */
  readonly registry: string
  /** What it installs besides the packages that its package.json names. */
  readonly packages: readonly string[]
}

/** A project of a user, far from the workspace's node_modules: npm installs all of ours in it. */
export class Consumer {
  readonly folder: string
  readonly #env: NodeJS.ProcessEnv

  private constructor({ folder, registry }: ConsumerOptions) {
    this.folder = folder
    const env = environment(folder, registry)
    this.#env = { ...env, PATH: `${join(folder, 'node_modules/.bin')}:${env.PATH}` }
  }

  static async install(options: ConsumerOptions): Promise<Consumer> {
    const { folder, source, packages } = options
    const consumer = new Consumer(options)
    mkdirSync(folder, { recursive: true })
    cpSync(join(SOURCES, source), folder, { recursive: true })
    for (const file of SHARED) cpSync(join(SOURCES, file), join(folder, file))
    await consumer.run('npm', 'install', '--loglevel=error', ...packages)
    return consumer
  }

  /** The entries of an installed package, as they are imported. */
  entries(name: string): readonly string[] {
    const manifest = readFileSync(join(this.folder, 'node_modules', name, 'package.json'), 'utf8')
    const { exports } = JSON.parse(manifest) as { exports: object }
    return Object.keys(exports)
      .filter((key) => key !== './package.json')
      .map((key) => name + key.slice(1))
  }

  write(name: string, content: object): void {
    writeFileSync(join(this.folder, name), JSON.stringify(content, null, 2))
  }

  /** Runs a command in the folder; resolves to what it printed. Rejects with all of it when it failed. */
  run(command: string, ...args: readonly string[]): Promise<string> {
    return run(command, args, { cwd: this.folder, env: this.#env })
  }
}
