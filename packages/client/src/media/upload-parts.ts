import { WxError } from '@wx/core'
import type { MediaSource } from '../transport/media-source'
import { isMedia, type Progress } from './media'
import { fieldText, type PartValue } from './multipart'
import { sourceOf } from './open-media'

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

/**
 * A listener's error is ignored on purpose: the file goes on. Throws a `WxError` of code `config-invalid` for
 * what is no function.
 */
export function quietly(onProgress: ProgressListener): ProgressListener {
  if (onProgress === undefined) return undefined
  if (typeof onProgress !== 'function')
    throw new WxError('config-invalid', `onProgress is of type ${typeof onProgress}; it must be a function.`)
  return (progress) => {
    try {
      onProgress(progress)
    } catch {}
  }
}
