import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { WxError } from '@wx/core'
import { systemReason } from '@wx/core/internal'
import type { MediaSource } from '../media/media-source'

/**
 * A file on disk, read piece by piece.
 * Rejects with a `WxError` of code `media-invalid` if it can't be read.
 */
export async function fileSource(path: string, headBytes: number): Promise<MediaSource> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
      return {
        size,
        name: basename(path),
        head: buffer.subarray(0, bytesRead),
        chunks: () => createReadStream(path),
        isUsedUp: () => false,
        blob: undefined,
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw new WxError('media-invalid', `The file can’t be read: ${systemReason(error)}. Check the path and the rights on it.`)
  }
}
