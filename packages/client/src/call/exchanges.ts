import { WxError } from '@wx/core'
import { type Download, fieldsDownload, fileDownload, isJsonAnswer } from '../media/download'
import type { Progress } from '../media/media'
import { MAX_TEXT_BYTES, type StreamAnswer, type StreamedBody, type Transport, TransportFailure } from '../transport/transport'
import type { Sendable } from './attempts'
import type { WxAnswer } from './caller'
import type { Deadline } from './deadline'
import { type Reply, readReply } from './reply'

/** JSON out, JSON in: the whole of it within the deadline. */
export async function jsonExchange(transport: Transport, request: Sendable, deadline: Deadline): Promise<Reply<WxAnswer>> {
  const answer = await transport.text(request)
  const { status, text } = answer
  deadline.end()
  return readReply(status, await request.open(text, answer), text.length)
}

/** As long as it moves, an upload may take its time. */
export function uploadExchange(transport: Transport, request: Sendable, deadline: Deadline): Promise<Reply<WxAnswer>> {
  const { body } = request
  if (body === undefined || typeof body === 'string') return jsonExchange(transport, request, deadline)
  const chunks = (): AsyncIterable<Uint8Array> => watched(body, deadline)
  return jsonExchange(transport, { ...request, body: { ...body, chunks } }, deadline)
}

async function* watched(body: StreamedBody, deadline: Deadline): AsyncGenerator<Uint8Array> {
  for await (const chunk of body.chunks()) {
    deadline.restart()
    yield chunk
  }
  deadline.restart()
}

export interface DownloadWatch {
  /** Without its query: errors name it. */
  readonly path: string
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((progress: Progress) => void) | undefined
}

/**
 * A file as a stream, or fields. A file is not sealed, also if its call is: the platform sends it plain. As
 * long as it moves, and while the reader takes its time, it goes on.
 */
export async function downloadExchange(
  transport: Transport,
  request: Sendable,
  deadline: Deadline,
  watch: DownloadWatch,
): Promise<Reply<Download>> {
  const answer = await transport.stream(request)
  const chunks = answer.chunks[Symbol.asyncIterator]()
  const first = await chunks.next()
  const isFine = answer.status >= 200 && answer.status < 300
  if (!isFine || (!first.done && isJsonAnswer(answer, first.value))) {
    const { text, length } = await restOf(first, chunks)
    deadline.end()
    const reply = readReply(answer.status, await request.open(text, answer), length)
    return 'value' in reply ? { ...reply, value: fieldsDownload(reply.value, answer) } : reply
  }
  return { outcome: 'done', status: answer.status, value: streamed(answer, first, chunks, deadline, watch) }
}

type Chunks = AsyncIterator<Uint8Array>
type Piece = IteratorResult<Uint8Array, unknown>

async function restOf(first: Piece, chunks: Chunks): Promise<{ readonly text: string; readonly length: number }> {
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for (let piece = first; !piece.done; piece = await chunks.next()) {
    length += piece.value.length
    if (length > MAX_TEXT_BYTES) {
      // Ends the connection, which would wait for a reader.
      await chunks.return?.()
      throw new TransportFailure(`an answer of more than ${MAX_TEXT_BYTES} bytes`, true)
    }
    text += decoder.decode(piece.value, { stream: true })
  }
  return { text: text + decoder.decode(), length }
}

function streamed(answer: StreamAnswer, first: Piece, chunks: Chunks, deadline: Deadline, watch: DownloadWatch): Download {
  deadline.pause()
  let held: Piece | undefined = first
  let loaded = 0
  const size = Number(answer.headers.get('content-length') ?? Number.NaN)
  const total = Number.isNaN(size) ? undefined : size
  const next = async (): Promise<Piece> => {
    try {
      const piece = held ?? (await inTime(chunks, deadline))
      held = undefined
      if (piece.done) {
        deadline.end()
        return piece
      }
      loaded += piece.value.length
      watch.onProgress?.({ loaded, total })
      return piece
    } catch (error) {
      deadline.end()
      throw brokenOff(error, deadline, watch)
    }
  }
  const cancel = async (): Promise<void> => {
    deadline.end()
    await chunks.return?.()
  }
  return fileDownload(answer, total, next, cancel)
}

async function inTime(chunks: Chunks, deadline: Deadline): Promise<Piece> {
  deadline.restart()
  try {
    return await chunks.next()
  } finally {
    deadline.pause()
  }
}

function brokenOff(error: unknown, deadline: Deadline, { path, signal }: DownloadWatch): WxError {
  if (signal?.aborted) return new WxError('aborted', `The download of ${path} was ended by its signal.`)
  const reason = error instanceof TransportFailure ? error.message : 'no reason given'
  const why = deadline.isLate ? `nothing came for ${deadline.ms / 1_000} s` : reason
  return new WxError('upstream-failed', `The download of ${path} broke off: ${why}. What came is not the whole file: start again.`)
}
