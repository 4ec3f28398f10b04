import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifest, type Package } from './manifest'

/** A package of other people that is copied into one of ours. */
export interface Bundled {
  readonly name: string
  readonly licence: string
}

const SOURCE = /(?<!\.test|\.d)\.tsx?$/
const IMPORT = /^import (?!type)(?:[^']* from )?'([^'.][^']*)'/gm

/**
 * What the sources import and an install does not bring: the build has copied it. Our own packages have the
 * same licence.
 */
export function bundled({ folder }: Package): readonly Bundled[] {
  const { dependencies, peerDependencies, devDependencies = {} } = manifest(folder)
  const imports = ['src', 'web'].flatMap((part) => importsOf(join(folder, part)))
  const names = Object.keys(devDependencies)
    .filter((name) => !name.startsWith('@wx') && !(name in { ...dependencies, ...peerDependencies }))
    .filter((name) => imports.some((path) => `${path}/`.startsWith(`${name}/`)))
  return names.map((name) => ({ name, licence: licenceIn(join(folder, 'node_modules', name)) }))
}

/** Tests and their helpers are not built. */
function importsOf(folder: string): readonly string[] {
  const paths = filesIn(folder).filter((path) => SOURCE.test(path))
  const imports = paths.map((path) => [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(([, specifier = '']) => specifier))
  return imports.filter((specifiers) => !specifiers.includes('vitest')).flat()
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`There is no licence in ${folder}`)
  return readFileSync(join(folder, file), 'utf8').trim()
}

/** The paths of all files below a folder, which may be absent. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
