import type { WxError, WxErrorCode } from '../base/error'
import type { WrittenBody } from '../wire/body'
import type { WebhookRequest, WebhookResponse } from './webhook'

/** A browser must not render an answer, and a cache must not keep it. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' } as const
const PLAIN = { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' } as const
const XML = { ...HEADERS, 'content-type': 'application/xml; charset=utf-8' } as const
const JSON_HEADERS = { ...HEADERS, 'content-type': 'application/json; charset=utf-8' } as const

/**
 * The status by which a caller sees an error; 500 for all others. Errors of one group have one answer, so
 * that a caller learns nothing from it: errors before the signature was accepted are 401; a push with a right
 * signature that can't be decrypted or read is 200.
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

/** The answer to a request whose signature was not accepted. */
export const UNAUTHORIZED: WebhookResponse = { status: 401, headers: PLAIN, body: 'refused: 401' }
