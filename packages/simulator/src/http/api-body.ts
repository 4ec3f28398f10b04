import { isRecord } from '@wx/core/internal'
import type { Context } from 'hono'
import { parse } from 'lossless-json'
import type { Endpoint } from '../endpoints/endpoint-table'
import type { FormValue } from '../endpoints/request-check'
import { fieldsOf } from '../endpoints/schema'
import { type PlatformError, platformError } from '../platform/platform-error'

/** The body of a call of the API. */
export interface ApiBody {
  /** As it came; empty for a form. */
  readonly text: string
  /** As JSON; `{}` if the endpoint has no JSON body. */
  readonly json: unknown
  readonly form: ReadonlyMap<string, FormValue>
}

const NONE: ApiBody = { text: '', json: {}, form: new Map() }

/** Reads the body that the endpoint has, or the platform's error. */
export async function readApiBody({ req }: Context, endpoint: Endpoint): Promise<ApiBody | PlatformError> {
  if (endpoint.method === 'GET') return NONE
  if (endpoint.multipart !== undefined && isForm(req.header('content-type'))) return readForm(await req.formData().catch(() => undefined))
  const text = await req.text()
  if (endpoint.raw !== undefined) return text === '' ? platformError(44002) : { ...NONE, text }
  if (endpoint.body === undefined) return { ...NONE, text }
  return readJson(text, endpoint)
}

function isForm(contentType: string | undefined): boolean {
  return contentType?.toLowerCase().startsWith('multipart/form-data') === true
}

function readForm(form: FormData | undefined): ApiBody | PlatformError {
  return form === undefined ? platformError(47001, 'the form can not be read') : { ...NONE, form: new Map(form.entries()) }
}

function readJson(text: string, { body }: Endpoint): ApiBody | PlatformError {
  if (text === '') {
    return fieldsOf(body).every(({ optional }) => optional) ? NONE : platformError(44002)
  }
  // Source: the platform's text of 40033. It is known for menus and templates; for other calls it is a guess.
  if (/\\u(?!00[0-7])[0-9a-f]{4}/i.test(text)) return platformError(40033)
  try {
    return { ...NONE, text, json: parse(text, undefined, { parseNumber: exactNumber }) }
  } catch {
    return platformError(47001, 'the body is not JSON')
  }
}

/** Ids pass 2^53: as a double they would be others. */
function exactNumber(digits: string): number | bigint {
  const value = Number(digits)
  return /^-?\d+$/.test(digits) && !Number.isSafeInteger(value) ? BigInt(digits) : value
}

/** The body as an object, for operations. */
export function objectOf(json: unknown): Readonly<Record<string, unknown>> {
  return isRecord(json) ? json : {}
}
