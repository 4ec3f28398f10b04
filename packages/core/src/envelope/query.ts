import { WxError } from '../error'

/** The parameters that the platform puts behind the URL. Source: protocol/messages.md §2 and §3. */
export interface CallbackQuery {
  readonly signature: string | undefined
  readonly timestamp: string
  readonly nonce: string
  readonly encryptType: string | undefined
  readonly msgSignature: string | undefined
  readonly echostr: string | undefined
}

/*
 * The signature joins its parts without separators, so every part has one exact form: otherwise characters could be
 * moved from one into its neighbour without changing the hash.
 */
const FORMS = {
  signature: /^[0-9a-fA-F]{40}$/,
  timestamp: /^[0-9]{10}$/,
  nonce: /^[A-Za-z0-9_-]{1,32}$/,
  encrypt_type: /^[A-Za-z]{0,8}$/,
  msg_signature: /^[0-9a-fA-F]{40}$/,
  // The base64 forms are WeCom's, which encrypts the string.
  echostr: /^[\w+/-]{1,256}={0,2}$/,
} as const

type Parameter = keyof typeof FORMS

/** Throws a `WxError` of code `query-invalid` for a parameter that is missing, given twice or not of its form. */
export function readQuery(params: URLSearchParams): CallbackQuery {
  const signature = one(params, 'signature')
  const msgSignature = one(params, 'msg_signature')
  if (signature === undefined && msgSignature === undefined) throw missing('signature')
  return {
    signature,
    timestamp: one(params, 'timestamp') ?? fail(missing('timestamp')),
    nonce: one(params, 'nonce') ?? fail(missing('nonce')),
    encryptType: one(params, 'encrypt_type'),
    msgSignature,
    echostr: one(params, 'echostr'),
  }
}

function one(params: URLSearchParams, name: Parameter): string | undefined {
  const values = params.getAll(name)
  const value = values[0]
  if (value === undefined) return undefined
  if (values.length > 1) throw new WxError('query-invalid', `The query has ${name} ${values.length} times; WeChat sends it once.`)
  if (FORMS[name].test(value)) return value
  throw new WxError(
    'query-invalid',
    `The query's ${name} is ${JSON.stringify(value.slice(0, 40))} (${value.length} characters); it must match ${FORMS[name].source}.`,
  )
}

function missing(name: Parameter): WxError {
  return new WxError(
    'query-invalid',
    `The query has no ${name}. Every request of WeChat's has; was this URL opened by hand, or does a proxy drop the query?`,
  )
}

function fail(error: WxError): never {
  throw error
}
