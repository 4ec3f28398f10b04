import { WxError } from '@wx/core'
import { systemReason } from '@wx/core/internal'
import { stringifyExact } from '../json/exact-json'
import type { MediaSource } from '../transport/media-source'
import type { StreamedBody } from '../transport/transport'
import { CONTENT_TYPES, fileKind } from './file-kind'
import type { Progress } from './media'

export interface Multipart extends StreamedBody {
  readonly contentType: string
}

/** The value of a part: a file, a text, or an object that is sent as JSON. */
export type PartValue = MediaSource | string

type Piece = Uint8Array<ArrayBuffer> | MediaSource

/**
 * A form of `multipart/form-data` whose files are streamed. Every file has a quoted ASCII name, without which
 * the platform takes it for a text (41005). Source: RFC 7578.
 *
 * @example
 * ```ts
 * multipart({ description: '{"title":"…"}', media: source }, onProgress)
 * ```
 */
export function multipart(parts: Readonly<Record<string, PartValue>>, onProgress?: (progress: Progress) => void): Multipart {
  const boundary = `wx-${crypto.randomUUID()}`
  const pieces = piecesOf(parts, boundary)
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: pieces.reduce((length, piece) => length + sizeOf(piece), 0),
    chunks: () => chunks(pieces, onProgress),
    blobParts: blobParts(pieces),
  }
}

/** The text of a field. Throws a `WxError` of code `config-invalid` for a value that is no field's. */
export function fieldText(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  if (typeof value === 'object' && value !== null) return stringifyExact(value)
  throw new WxError('config-invalid', `The field ${name} is of type ${typeof value}; it must be a text, a number, an object or a file.`)
}

function piecesOf(parts: Readonly<Record<string, PartValue>>, boundary: string): Piece[] {
  const encoder = new TextEncoder()
  const pieces: Piece[] = []
  for (const [name, value] of Object.entries(parts)) {
    const start = `--${boundary}\r\ncontent-disposition: form-data; name="${escapedName(name)}"`
    if (typeof value === 'string') {
      pieces.push(encoder.encode(`${start}\r\n\r\n${value}\r\n`))
      continue
    }
    const kind = fileKind(value.head)
    const type = kind === undefined ? 'application/octet-stream' : CONTENT_TYPES[kind]
    const file = `; filename="${asciiName(value.name, kind ?? 'bin')}"\r\ncontent-type: ${type}\r\n\r\n`
    pieces.push(encoder.encode(start + file), value, encoder.encode('\r\n'))
  }
  pieces.push(encoder.encode(`--${boundary}--\r\n`))
  return pieces
}

/** As browsers write it. */
function escapedName(name: string): string {
  return name.replace(/\r\n?|\n/g, '%0D%0A').replaceAll('"', '%22')
}

function asciiName(name: string | undefined, extension: string): string {
  const ascii = (name ?? '').replace(/[^\w.-]+/g, '_').slice(-100)
  return /^[_.-]*$/.test(ascii) || ascii.startsWith('_.') ? `file.${extension}` : ascii
}

async function* chunks(pieces: readonly Piece[], onProgress: ((progress: Progress) => void) | undefined): AsyncGenerator<Uint8Array> {
  const total = pieces.reduce((size, piece) => size + (isSource(piece) ? piece.size : 0), 0)
  let loaded = 0
  for (const piece of pieces) {
    if (!isSource(piece)) {
      yield piece
      continue
    }
    for await (const chunk of readable(piece)) {
      yield chunk
      // The next one is asked for when this one has been taken.
      loaded += chunk.length
      onProgress?.({ loaded, total })
    }
  }
}

/** Tells a source that broke from a connection that did: with the source's end missing, nothing was taken. */
export async function* readable(source: MediaSource): AsyncGenerator<Uint8Array> {
  try {
    yield* source.chunks()
  } catch (error) {
    if (WxError.is(error)) throw error
    throw new WxError('media-invalid', `The file could not be read to its end: ${systemReason(error)}. The upload was broken off.`)
  }
}

function blobParts(pieces: readonly Piece[]): (Blob | Uint8Array<ArrayBuffer>)[] | undefined {
  const parts = pieces.map((piece) => (isSource(piece) ? piece.blob : piece))
  return parts.every((part) => part !== undefined) ? parts : undefined
}

function sizeOf(piece: Piece): number {
  return isSource(piece) ? piece.size : piece.length
}

function isSource(piece: Piece): piece is MediaSource {
  return 'head' in piece
}
