import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { WxError } from '@wx/core'
import type { Words } from './words'

/** What npm takes for a name, without a scope. */
const NAME = /^[a-z0-9][a-z0-9._-]{0,213}$/

/** The folder of a new project, which may not exist yet. */
export class Folder {
  readonly path: string
  readonly name: string

  /**
   * Throws a `WxError` of code `config-invalid` if its name can't be a package's name, or if there is
   * something in it; `.git` may be.
   */
  constructor(given: string, words: Words) {
    this.path = resolve(given)
    this.name = basename(this.path)
    if (!NAME.test(this.name)) throw new WxError('config-invalid', words.badName(this.name))
    if (entries(this.path).some((entry) => entry !== '.git')) throw new WxError('config-invalid', words.notEmpty(given))
  }

  write(files: ReadonlyMap<string, string>): void {
    for (const [path, text] of files) {
      const file = join(this.path, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }
}

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
