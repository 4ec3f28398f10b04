import { createRequire } from 'node:module'

/** A package manager as users call it, in a folder of their own. */
export interface Client {
  readonly name: string
  /** Before `install` in a project that lists its packages, and before the name of a script. */
  readonly program: Words
  /** Before the name of a project that `@wx/create` writes, and its flags. */
  readonly create: Words
  /** Before packages to add. */
  readonly install: Words
  /** Before the name of an installed program. */
  readonly exec: Words
  /** Before the name of a file. */
  readonly node: Words
}

export type Words = readonly [string, ...string[]]

const { resolve } = createRequire(import.meta.url)
const YARN_1 = [process.execPath, resolve('yarn/bin/yarn.js')] as const
const YARN_4 = [process.execPath, resolve('@yarnpkg/cli-dist/bin/yarn.js')] as const

export const CLIENTS: readonly [npm: Client, pnpm: Client, yarn1: Client, yarn4: Client] = [
  {
    name: 'npm',
    program: ['npm'],
    create: ['npm', 'create', '@wx@latest', '--'],
    install: ['npm', 'install'],
    exec: ['npx'],
    node: ['node'],
  },
  {
    name: 'pnpm',
    program: ['pnpm'],
    create: ['pnpm', 'create', '@wx@latest'],
    install: ['pnpm', 'add'],
    exec: ['pnpm', 'exec'],
    node: ['node'],
  },
  {
    name: 'yarn 1',
    program: YARN_1,
    create: [...YARN_1, 'create', '@wx'],
    // Where a framework's dependency wants a newer Node, others warn and yarn 1 refuses: cookie 2 of Fastify 5
    // on Node 20.
    install: [...YARN_1, 'add', '--ignore-engines'],
    exec: [...YARN_1, 'run', '--silent'],
    node: ['node'],
  },
  {
    // Plug'n'Play: a package that imports what it does not declare fails here.
    name: 'yarn 4',
    program: YARN_4,
    create: [...YARN_4, 'dlx', '@wx/create@latest'],
    install: [...YARN_4, 'add'],
    exec: [...YARN_4, 'run'],
    node: [...YARN_4, 'node'],
  },
]
