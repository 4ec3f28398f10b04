import { isRecord } from '@wx/core/internal'
import type { Context } from 'hono'
import { stringify } from 'lossless-json'
import { FileAnswer } from '../operations/file-answer'
import type { Answer } from '../operations/operation'
import type { ApiCall } from '../platform/calls/call-log'
import { OK, platformError, requestId } from '../platform/platform-error'

/** An answer as it is sent. */
export interface SentAnswer {
  readonly response: Response
  /** The JSON; empty for a file. */
  readonly text: string
  readonly errcode: number
}

/**
 * Writes an answer: status 200 and JSON, errors included, or a file. An error ends with the request id. The
 * header `x-simulator` says how the answer came about.
 */
export function writeAnswer(context: Context, answer: Answer, source: ApiCall['source'], rid: string = requestId()): SentAnswer {
  context.header('x-simulator', source)
  if (answer instanceof FileAnswer) return { response: writeFile(context, answer), text: '', errcode: 0 }
  const json = typeof answer === 'number' ? (answer === 0 ? OK : platformError(answer)) : answer
  const errcode = errcodeOf(json)
  const text = stringify(errcode === 0 ? json : withRequestId(json, rid)) ?? ''
  const response = context.body(text, 200, { 'content-type': 'application/json; encoding=utf-8' })
  return { response, text, errcode }
}

function withRequestId(json: object, rid: string): object {
  return 'errmsg' in json ? { ...json, errmsg: `${json.errmsg} rid: ${rid}` } : json
}

function writeFile(context: Context, { bytes, contentType, name }: FileAnswer): Response {
  if (name !== undefined) context.header('content-disposition', `attachment; filename="${name.replace(/["\\\r\n]|[^\x20-\x7e]/g, '_')}"`)
  return context.body(new Uint8Array(bytes), 200, { 'content-type': contentType, 'x-content-type-options': 'nosniff' })
}

function errcodeOf(json: unknown): number {
  return isRecord(json) && typeof json.errcode === 'number' ? json.errcode : 0
}
