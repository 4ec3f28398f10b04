import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Dependencies {
  readonly dependencies?: Ranges
  readonly devDependencies?: Ranges
  readonly peerDependencies?: Ranges
  readonly optionalDependencies?: Ranges
}

type Ranges = Readonly<Record<string, string>>

/** What is read of a package.json. */
export interface Manifest extends Dependencies {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly repository?: object
  readonly homepage?: string
  readonly bugs?: string
  readonly keywords?: readonly string[]
}

/** A public package in the scratch copy. */
export interface Package {
  readonly name: string
  readonly folder: string
}

export function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}
