import { WxError } from '@wx/core'
import type { MediaSource } from '../transport/media-source'
import type { StreamedBody } from '../transport/transport'
import { isMedia, type Progress } from './media'
import { fieldText, multipart, type PartValue, readable } from './multipart'
import { sourceOf } from './open-media'

/** What an upload sends. */
export interface UploadBody extends StreamedBody {
  readonly contentType: string
}

export type ProgressListener = ((progress: Progress) => void) | undefined

/** The files of a form opened, its other fields as text. */
export async function partsOf(fields: Readonly<Record<string, unknown>>): Promise<Record<string, PartValue>> {
  const parts: Record<string, PartValue> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) parts[name] = isMedia(value) ? await sourceOf(value) : fieldText(name, value)
  }
  return parts
}

export function filesOf(parts: Readonly<Record<string, PartValue>>): MediaSource[] {
  return Object.values(parts).filter((value) => typeof value !== 'string')
}

/** A form; or, for an endpoint that takes bytes of a content type (`raw`), these alone. */
export function uploadBody(parts: Readonly<Record<string, PartValue>>, raw: string | undefined, onProgress: ProgressListener): UploadBody {
  if (raw === undefined) return multipart(parts, onProgress)
  const [file] = filesOf(parts)
  if (file === undefined) throw new WxError('config-invalid', 'This upload is the bytes of a file, and no form: give the file as media.')
  const blobParts = file.blob === undefined ? undefined : [file.blob]
  return { contentType: raw, length: file.size, chunks: () => bytesOf(file, onProgress), blobParts }
}

async function* bytesOf(file: MediaSource, onProgress: ProgressListener): AsyncGenerator<Uint8Array> {
  let loaded = 0
  for await (const chunk of readable(file)) {
    yield chunk
    loaded += chunk.length
    onProgress?.({ loaded, total: file.size })
  }
}

/** A listener's error is ignored on purpose: the file goes on. */
export function quietly(onProgress: ProgressListener): ProgressListener {
  if (onProgress === undefined) return undefined
  return (progress) => {
    try {
      onProgress(progress)
    } catch {}
  }
}
