import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-command'

export interface Packed {
  readonly name: string
  readonly version: string
  /** The tarball's path. */
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/** Packs every public package into a folder, as a release would: workspace and catalog versions replaced. */
export function packAll(folder: string): Packed[] {
  const pack = ['pack', '--json', '--pack-destination', folder]
  return publicPackages().map((path) => {
    const output = execFileSync('pnpm', ['--dir', path, ...pack], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
    return JSON.parse(output) as Packed
  })
}

function publicPackages(): string[] {
  return readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((path) => !(JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { private?: boolean }).private)
}

/** What is wrong with a tarball's list of files: a package is dist, README.md, LICENSE and package.json, no more, no less. */
export function wrongFiles({ files }: Pick<Packed, 'files'>): string[] {
  const expected = ['LICENSE', 'README.md', 'dist', 'package.json']
  const found = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))]
  const missing = expected.filter((name) => !found.includes(name)).map((name) => `${name} is missing`)
  const extra = found.filter((name) => !expected.includes(name)).map((name) => `${name} does not belong in a release`)
  return [...missing, ...extra]
}
