import { WxError } from '@wx/core'
import { fileSource } from '#transport'
import type { MediaSource } from '../transport/media-source'
import type { Media, MediaStream } from './media'

/** Enough for every type that is told apart. */
export const HEAD_BYTES = 16

const CHUNK_BYTES = 65_536

/** Rejects with a `WxError` of code `media-invalid` if the file can't be read, or a stream has no size. */
export async function sourceOf(media: Media): Promise<MediaSource> {
  if (media instanceof Blob) return blobSource(media)
  if (media instanceof ArrayBuffer) return bytesSource(new Uint8Array(media))
  if (media instanceof Uint8Array) return bytesSource(media)
  if ('path' in media) return fileSource(media.path, HEAD_BYTES)
  return streamSource(media)
}

async function blobSource(blob: Blob): Promise<MediaSource> {
  const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer())
  const name = 'name' in blob && typeof blob.name === 'string' ? blob.name : undefined
  return { size: blob.size, name, head, chunks: () => readAll(blob.stream()), isUsedUp: () => false, blob }
}

function bytesSource(bytes: Uint8Array): MediaSource {
  const head = bytes.subarray(0, HEAD_BYTES)
  return {
    size: bytes.length,
    name: undefined,
    head,
    chunks: () => pieces(bytes),
    isUsedUp: () => false,
    blob: isPlain(bytes) ? bytes : undefined,
  }
}

/** A Blob takes no memory that is shared between threads. */
function isPlain(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
}

async function streamSource({ stream, size, name }: MediaStream): Promise<MediaSource> {
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new WxError(
      'media-invalid',
      `size is ${String(size)}; a stream needs its size in bytes, because the platform takes no upload of unknown length.`,
    )
  }
  const chunks: AsyncIterator<Uint8Array, undefined> = readAll(stream)[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  while (length < HEAD_BYTES) {
    const { done, value } = await chunks.next()
    if (done) break
    first.push(value)
    length += value.length
  }
  let isUsedUp = false
  /** More or less than the size says would make a request that is wrong. */
  async function* all(): AsyncGenerator<Uint8Array> {
    isUsedUp = true
    let given = 0
    try {
      for (let at = 0; ; at++) {
        const chunk = first[at] ?? (await chunks.next()).value
        if (chunk === undefined) break
        given += chunk.length
        if (given > size) throw wrongSize(`more than the ${size} bytes`)
        yield chunk
      }
    } finally {
      await chunks.return?.()
    }
    if (given < size) throw wrongSize(`${given} of the ${size} bytes`)
  }
  return { size, name, head: join(first).subarray(0, HEAD_BYTES), chunks: all, isUsedUp: () => isUsedUp, blob: undefined }
}

function wrongSize(what: string): WxError {
  return new WxError('media-invalid', `The stream gave ${what} that its size says. The upload was broken off: give the right size.`)
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES)
}

function readAll(stream: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>): AsyncIterable<Uint8Array, undefined> {
  return 'getReader' in stream ? readWebStream(stream) : stream
}

async function* readWebStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return undefined
      yield value
    }
  } finally {
    await reader.cancel()
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
