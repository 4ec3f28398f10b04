import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Download } from '@wx/client'
import { WxError } from '@wx/core'
import { systemReason } from '@wx/core/internal'
import { jsonOf } from '../json'

/** What a download was written to. */
export interface SavedMedia {
  readonly file: string
  readonly type: string
  /** In bytes. */
  readonly size: number
}

/**
 * Writes a download to a file, which is there as a whole or stays as it was.
 *
 * Rejects with a `WxError` of code `config-invalid` if the file can't be written, and of code
 * `upstream-failed` if the download breaks off, or the platform gave fields in place of a file.
 */
export async function saveMedia({ type, stream, answer }: Download<object>, file: string): Promise<SavedMedia> {
  if (answer !== undefined) throw new WxError('upstream-failed', `The platform gives no file, but where a video is: ${jsonOf(answer)}`)
  const partial = `${file}.part`
  const output = createWriteStream(partial)
  try {
    await pipeline(stream, output)
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw WxError.is(error) ? error : unwritten(file, error)
  }
  return { file, type, size: output.bytesWritten }
}

function unwritten(file: string, error: unknown): WxError {
  return new WxError('config-invalid', `Can't write ${file}: ${systemReason(error)}. Check the path, and who may write there.`)
}
