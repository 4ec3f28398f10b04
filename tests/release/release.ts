import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { ENVIRONMENT, run } from './command'
import { manifest, type Package } from './manifest'
import type { Registry } from './registry'

export interface Change {
  readonly packages: readonly string[]
  readonly bump: string
  readonly summary: string
}

/** The committer of the release. The machine's own git configuration, such as signing, has no part in it. */
const GIT = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_AUTHOR_NAME: 'release',
  GIT_AUTHOR_EMAIL: 'release@localhost',
  GIT_COMMITTER_NAME: 'release',
  GIT_COMMITTER_EMAIL: 'release@localhost',
}

/** A release from a scratch copy of the last commit, by the scripts that the workflow runs, in its order. */
export class Release {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  /** Throws if the repository has no whole history: `changeset version` looks for the commit of each change. */
  static async of(repository: string, folder: string): Promise<Release> {
    const isShallow = await run('git', ['rev-parse', '--is-shallow-repository'], { cwd: repository, env: process.env })
    if (isShallow === 'true') throw new Error('This clone is shallow, and a release needs its history: git fetch --unshallow')
    await run('git', ['clone', '--quiet', repository, folder], { cwd: repository, env: { ...process.env, ...GIT } })
    return new Release(folder)
  }

  get packages(): readonly Package[] {
    return readdirSync(join(this.folder, 'packages'))
      .map((entry) => join(this.folder, 'packages', entry))
      .map((folder) => ({ folder, ...manifest(folder) }))
      .filter((found) => !found.private)
  }

  /** The one version of all packages. Throws when they differ. */
  get version(): string {
    const versions = [...new Set(this.packages.map(({ folder }) => manifest(folder).version))]
    if (versions.length !== 1) throw new Error(`The packages have ${versions.join(', ')} instead of one version`)
    return versions.join()
  }

  get changes(): readonly Change[] {
    const folder = join(this.folder, '.changeset')
    return readdirSync(folder)
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .map((file) => change(readFileSync(join(folder, file), 'utf8')))
  }

  /** A change of this test's own: right after a release there is none. */
  noteChange(): void {
    writeFileSync(join(this.folder, '.changeset/of-the-test.md'), "---\n'@wx/core': minor\n---\n\nA change of the release test.\n")
  }

  /** The first half: what the pull request "Version packages" contains. */
  async raise(): Promise<void> {
    await this.#pnpm('install', '--frozen-lockfile')
    await this.#pnpm('run', 'release:version')
    await this.git('add', '--all')
    await this.git('commit', '--quiet', '--message', 'Version packages')
  }

  async build(): Promise<void> {
    await this.#pnpm('install', '--frozen-lockfile')
    await this.#pnpm('exec', 'turbo', 'run', 'build', '--filter=./packages/*')
  }

  /**
   * The second half. Credentials come as actions/setup-node leaves them: a file of npm's that names a
   * variable.
   */
  async publish({ url, token }: Registry, variables: NodeJS.ProcessEnv = {}): Promise<void> {
    const npmrc = join(this.folder, 'node_modules/.npmrc')
    writeFileSync(npmrc, `${url.replace('http:', '')}:_authToken=\${NODE_AUTH_TOKEN}\nregistry=${url}\n`)
    // Changesets asks npm what is published already, and pnpm to publish. Each has a variable of its own.
    const registry = { npm_config_registry: url, pnpm_config_registry: url }
    const env = { ...ENVIRONMENT, ...GIT, ...registry, NPM_CONFIG_USERCONFIG: npmrc, NODE_AUTH_TOKEN: token, ...variables }
    await run('pnpm', ['run', 'release:publish'], { cwd: this.folder, env })
  }

  git(...args: readonly string[]): Promise<string> {
    return this.#run('git', args)
  }

  #pnpm(...args: readonly string[]): Promise<string> {
    return this.#run('pnpm', args)
  }

  #run(command: string, args: readonly string[]): Promise<string> {
    return run(command, args, { cwd: this.folder, env: { ...process.env, ...GIT } })
  }
}

function change(file: string): Change {
  const [, head = '', summary = ''] = file.split(/^---$/m)
  const lines = [...head.matchAll(/^['"](.+)['"]: (\w+)$/gm)]
  return { packages: lines.map(([, name = '']) => name), bump: lines[0]?.[2] ?? '', summary: summary.trim() }
}
