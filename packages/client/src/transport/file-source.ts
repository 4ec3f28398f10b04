import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { getDefaultHighWaterMark } from 'node:stream'
import { WxError } from '@wx/core'
import { systemReason } from '@wx/core/internal'
import type { MediaSource } from './media-source'

const CHUNK_BYTES = 65_536

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
        chunks: () => pieces(path),
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

/**
 * The file in pieces, over a few buffers that are used again: new ones for each piece would be 32 MB before
 * they were collected. A socket makes its writer wait when it holds its limit, so a buffer's turn comes only
 * after its bytes have gone out.
 */
async function* pieces(path: string): AsyncGenerator<Uint8Array> {
  const count = Math.ceil(getDefaultHighWaterMark(false) / CHUNK_BYTES) + 2
  const buffers = Array.from({ length: count }, () => Buffer.allocUnsafeSlow(CHUNK_BYTES))
  const file = await open(path)
  try {
    for (let turn = 0; ; turn++) {
      const buffer = buffers[turn % count] ?? Buffer.alloc(CHUNK_BYTES)
      const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, null)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
