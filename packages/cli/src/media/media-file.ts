import { createWriteStream, openAsBlob } from 'node:fs'
import { access, constants, rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { WxError } from '@wx/core'
import { nearestName, systemReason } from '@wx/core/internal'
import type { Download } from '../client/client'

export const MEDIA_TYPES = ['image', 'voice', 'video', 'thumb'] as const

export type MediaType = (typeof MEDIA_TYPES)[number]

/** What a download was written to. */
export interface SavedMedia {
  readonly file: string
  readonly type: string
  /** In bytes. */
  readonly size: number
}

/** Throws a `WxError` of code `config-invalid` for a type that media do not have. */
export function checkMediaType(text: string): MediaType {
  const type = MEDIA_TYPES.find((one) => one === text)
  if (type !== undefined) return type
  const nearest = nearestName(text, MEDIA_TYPES)
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`
  throw new WxError('config-invalid', `--type is "${text}"; it must be one of ${MEDIA_TYPES.join(', ')}.${hint}`)
}

/** The file under its name. Rejects with a `WxError` of code `config-invalid` if it can't be read. */
export async function openMedia(path: string): Promise<File> {
  try {
    // Of a file that is not there, the next line says only that its argument is wrong.
    await access(path, constants.R_OK)
    return new File([await openAsBlob(path)], basename(path))
  } catch (error) {
    throw new WxError('config-invalid', `Can't read ${path}: ${systemReason(error)}. Check the path, and who may read the file.`)
  }
}

/**
 * Writes a download to a file, which is there as a whole or stays as it was.
 *
 * Rejects with a `WxError` of code `config-invalid` if the file can't be written, and of code
 * `upstream-failed` if the platform gave an address in place of the file.
 */
export async function saveMedia({ type, body }: Download, file: string): Promise<SavedMedia> {
  if (type === 'application/json')
    throw new WxError('upstream-failed', `The platform gives no file, but where a video is: ${await text(body)}`)
  const partial = `${file}.part`
  const output = createWriteStream(partial)
  try {
    await pipeline(body, output)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw unsaved(file, error)
  }
  return { file, type, size: output.bytesWritten }
}

/** Only an error of the file system names a call of the system. */
function unsaved(file: string, error: unknown): WxError {
  if (error instanceof Error && 'syscall' in error && 'path' in error)
    return new WxError('config-invalid', `Can't write ${file}: ${systemReason(error)}. Check the path, and who may write there.`)
  return new WxError('upstream-failed', `The download broke off: ${systemReason(error)}. ${file} is as it was.`)
}
