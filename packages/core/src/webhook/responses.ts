import type { WxError, WxErrorCode } from '../error'
import type { WrittenBody } from '../wire/body'
import type { WebhookResponse } from './webhook'

/** Nothing a browser could be talked into rendering, nothing a cache may keep. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' } as const
const PLAIN = { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' } as const
const XML = { ...HEADERS, 'content-type': 'application/xml; charset=utf-8' } as const
const JSON_HEADERS = { ...HEADERS, 'content-type': 'application/json; charset=utf-8' } as const

/** What is known of a refusal from outside: one status and one body for all causes that a caller must not tell apart. */
const STATUS: Partial<Record<WxErrorCode, number>> = {
  'query-invalid': 403,
  'timestamp-outside-window': 403,
  'mode-mismatch': 403,
  replayed: 403,
  'account-unknown': 401,
  'signature-mismatch': 401,
  'bad-ciphertext': 401,
  'bad-padding': 401,
  'bad-length': 401,
  'receiveid-mismatch': 401,
  'method-not-allowed': 405,
  'body-timeout': 408,
  'body-too-large': 413,
  'body-compressed': 415,
  'body-encoding': 400,
  'body-aborted': 400,
  malformed: 400,
  'doctype-forbidden': 400,
  'repeated-element': 400,
}

/** "Received, no reply": the seven bytes the platform wants, in every mode. */
export const success: WebhookResponse = { status: 200, headers: PLAIN, body: 'success' }

export function text(body: string): WebhookResponse {
  return { status: 200, headers: PLAIN, body }
}

/** A reply or its envelope, as what it is: around a JSON message there may be an XML envelope. */
export function document({ body, format }: WrittenBody): WebhookResponse {
  return { status: 200, headers: format === 'json' ? JSON_HEADERS : XML, body }
}

export function refusal(error: WxError): WebhookResponse {
  const status = STATUS[error.code] ?? 500
  const headers = status === 405 ? { ...PLAIN, allow: 'GET, POST' } : PLAIN
  return { status, headers, body: `refused: ${status}` }
}
