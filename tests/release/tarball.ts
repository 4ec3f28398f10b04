import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { filesIn } from './bundled'
import { run } from './command'
import type { Dependencies, Package } from './manifest'

export interface Published {
  readonly name: string
  readonly version: string
  /** What the registry says of it: installs go by this. */
  readonly listed: Dependencies
  /** The unpacked tarball. */
  readonly folder: string
  readonly files: readonly { readonly path: string }[]
}

interface Packument {
  readonly 'dist-tags': { readonly latest?: string }
  readonly versions: Readonly<Record<string, Dependencies & { readonly dist: { readonly tarball: string } }>>
}

/** Fetches the package's `latest` from the registry and unpacks it into the folder. */
export async function fetchPublished(registry: string, { name }: Package, folder: string): Promise<Published> {
  const packument = (await (await fetch(`${registry}${name.replace('/', '%2f')}`)).json()) as Packument
  const version = packument['dist-tags']?.latest
  const listed = packument.versions?.[version ?? '']
  if (version === undefined || listed === undefined) throw new Error(`${name} is not in the registry`)
  const target = join(folder, name)
  mkdirSync(target, { recursive: true })
  const tarball = await fetch(listed.dist.tarball)
  writeFileSync(join(target, 'package.tgz'), Buffer.from(await tarball.arrayBuffer()))
  await run('tar', ['-xzf', 'package.tgz'], { cwd: target, env: process.env })
  const unpacked = join(target, 'package')
  return { name, version, listed, folder: unpacked, files: filesIn(unpacked).map((path) => ({ path: relative(unpacked, path) })) }
}
