import type { WxError, WxErrorCode } from '../base/error'
import type { WrittenBody } from '../wire/body'
import type { WebhookRequest, WebhookResponse } from './webhook'

/** Nothing that a browser could be made to render, and nothing that a cache may keep. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' } as const
const PLAIN = { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' } as const
const XML = { ...HEADERS, 'content-type': 'application/xml; charset=utf-8' } as const
const JSON_HEADERS = { ...HEADERS, 'content-type': 'application/json; charset=utf-8' } as const

/**
 * What a caller sees of an error. Three groups have one answer each, so that nothing can be learned from it:
 * everything before the signature is accepted; everything that a right signature came with, but that can't be
 * opened or read; and faults of ours.
 */
const STATUS: Partial<Record<WxErrorCode, number>> = {
  'query-invalid': 401,
  'timestamp-outside-window': 401,
  'signature-mismatch': 401,
  'account-unknown': 401,
  'mode-mismatch': 403,
  replayed: 403,
  'method-not-allowed': 405,
  'body-timeout': 408,
  'body-aborted': 400,
  'body-too-large': 413,
  'body-compressed': 415,
  'body-encoding': 200,
  malformed: 200,
  'doctype-forbidden': 200,
  'repeated-element': 200,
  'bad-ciphertext': 200,
  'bad-padding': 200,
  'bad-length': 200,
  'receiveid-mismatch': 200,
  'account-mismatch': 200,
}

/** "Received, no reply": the seven bytes that the platform wants, in every mode. */
export const SUCCESS: WebhookResponse = { status: 200, headers: PLAIN, body: 'success' }

export function text(body: string): WebhookResponse {
  return { status: 200, headers: PLAIN, body }
}

/** A reply or its envelope, in its own format: around a JSON message there may be an XML envelope. */
export function document({ body, format }: WrittenBody): WebhookResponse {
  return { status: 200, headers: format === 'json' ? JSON_HEADERS : XML, body }
}

/** A GET, which is the console's URL check, is refused with 401 for every error. */
export function refusal({ code }: WxError, { method }: Pick<WebhookRequest, 'method'>): WebhookResponse {
  const status = method === 'GET' ? 401 : (STATUS[code] ?? 500)
  if (status === 200) return SUCCESS
  const headers = status === 405 ? { ...PLAIN, allow: 'GET, POST' } : PLAIN
  return { status, headers, body: `refused: ${status}` }
}

/** The answer to everything that comes before a signature was accepted. */
export const UNAUTHORIZED: WebhookResponse = { status: 401, headers: PLAIN, body: 'refused: 401' }
