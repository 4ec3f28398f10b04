import type { Stats } from 'node:fs'
import { lstat } from 'node:fs/promises'
import process from 'node:process'
import { WxError } from '@wx/core'

/** Write permission of the group and of others. */
const FOREIGN_WRITE = 0o022

/**
 * Rejects with a `WxError` of code `store-failed` unless `path` is a directory that only this user can write
 * to: another user could put a value of their own in place of ours, or have ours read through a planted link.
 */
export async function requireOwnDirectory(path: string): Promise<void> {
  const problem = problemOf(await lstat(path))
  if (problem !== undefined) {
    throw new WxError('store-failed', `The directory ${path} ${problem}. FileStore needs a directory of its own user with mode 0700.`)
  }
}

/**
 * Whether only this user can have written the file. A directory that other users could write to before may
 * still hold files of theirs.
 */
export function isOwnFile(stats: Stats): boolean {
  const user = process.geteuid?.()
  return stats.isFile() && (user === undefined || (stats.uid === user && (stats.mode & FOREIGN_WRITE) === 0))
}

function problemOf(stats: Stats): string | undefined {
  if (!stats.isDirectory()) return 'is not a directory but a link or a file'
  // Windows has neither user ids nor modes.
  const user = process.geteuid?.()
  if (user === undefined) return undefined
  if (stats.uid !== user) return `belongs to user ${stats.uid}, and this program runs as user ${user}: chown it`
  const mode = (stats.mode & 0o7777).toString(8).padStart(4, '0')
  return (stats.mode & FOREIGN_WRITE) === 0 ? undefined : `has mode ${mode}, so that other users can write to it: chmod 700 it`
}
