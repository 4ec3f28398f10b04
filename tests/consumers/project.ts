import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A user's project in a folder of its own, far from the workspace's node_modules. */
export class Project {
  readonly folder: string

  /**
   * Copies the project's files and installs, with npm, what its package.json wants; these packages take the
   * place of published ones.
   */
  constructor(folder: string, source: string, packages: readonly string[]) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
    const projects = join(import.meta.dirname, 'projects')
    cpSync(join(projects, source), folder, { recursive: true })
    for (const shared of ['say.mjs', 'say.d.mts', 'calls.mjs']) cpSync(join(projects, shared), join(folder, shared))
    this.run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', ...packages)
  }

  write(name: string, content: object): void {
    writeFileSync(join(this.folder, name), JSON.stringify(content, null, 2))
  }

  /** Runs a command in the folder; returns what it printed. Throws with all of it when it failed. */
  run(command: string, ...args: readonly string[]): string {
    const local = join(this.folder, 'node_modules/.bin')
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd: this.folder,
      encoding: 'utf8',
      timeout: 300_000,
      env: { ...process.env, PATH: [local, process.env.PATH].join(process.platform === 'win32' ? ';' : ':') },
      shell: process.platform === 'win32',
    })
    if (status === 0) return stdout.trim()
    throw new Error(`${command} ${args.join(' ')}\n${error ?? ''}${stdout}${stderr}`)
  }
}
