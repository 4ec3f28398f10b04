import type { WxAnswer } from '@wx/api'
import { WxError } from '@wx/core'
import type { StreamAnswer } from '../transport/transport'

/** What a download gave: a file as a stream, or the fields that the platform sent in place of one. */
export interface Download<Answer = WxAnswer> {
  /** The content type; empty if the platform told none. */
  readonly type: string
  /** The file's name, as the platform told it. */
  readonly name: string | undefined
  /** In bytes, as the platform told it. */
  readonly size: number | undefined
  /** Read it to its end, or cancel it: until then it holds a connection. */
  readonly stream: ReadableStream<Uint8Array>
  /**
   * The fields, if the platform answered with JSON and no file: `video_url` of a video, `news_item` of an
   * article. Reading `stream` then fails.
   */
  readonly answer: Answer | undefined
}

/** The next piece; a watch over the waiting is part of it. */
export type NextChunk = () => Promise<IteratorResult<Uint8Array, unknown>>

export function fileDownload({ headers }: StreamAnswer, size: number | undefined, next: NextChunk, cancel: () => Promise<void>): Download {
  return {
    type: headers.get('content-type') ?? '',
    name: fileName(headers.get('content-disposition') ?? ''),
    size,
    stream: new ReadableStream(
      {
        pull: async (controller) => {
          const { done, value } = await next()
          if (done) controller.close()
          else controller.enqueue(value)
        },
        cancel,
      },
      // Nothing is read before it is asked for.
      { highWaterMark: 0 },
    ),
    answer: undefined,
  }
}

export function fieldsDownload(answer: WxAnswer, { headers }: StreamAnswer): Download {
  const pull = (): never => {
    throw new WxError('upstream-failed', 'The platform answered with fields and no file: read answer in place of stream.')
  }
  const stream = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 })
  return { type: headers.get('content-type') ?? '', name: undefined, size: undefined, stream, answer }
}

/** Whether a body that begins so is JSON, and no file. */
export function isJsonAnswer({ headers }: StreamAnswer, first: Uint8Array): boolean {
  if (/\battachment\b/i.test(headers.get('content-disposition') ?? '')) return false
  const type = headers.get('content-type') ?? ''
  if (type !== '' && !/json|text/i.test(type)) return false
  return /^[\s\ufeff]*\{/.test(new TextDecoder().decode(first.subarray(0, 32)))
}

/** Of RFC 6266: `filename*` before `filename`, quoted or not. Some have UTF-8 in it, read as Latin-1. */
function fileName(disposition: string): string | undefined {
  const [, extended] = /filename\*\s*=\s*utf-8''([^;\s]+)/i.exec(disposition) ?? []
  if (extended !== undefined) return decoded(extended)
  const [, quoted, bare] = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition) ?? []
  const name = quoted ?? bare
  return name === undefined || name === '' ? undefined : fromLatin1(name)
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function fromLatin1(text: string): string {
  const codes = Array.from(text, (character) => character.charCodeAt(0))
  if (codes.some((code) => code > 255)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(codes))
  } catch {
    return text
  }
}
