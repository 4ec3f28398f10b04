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
interface Form {
  readonly name: string
  readonly pattern: RegExp
}

/** In the order in which {@link readQuery} takes them. */
const FORMS: readonly Form[] = [
  { name: 'signature', pattern: /^[0-9a-fA-F]{40}$/ },
  { name: 'timestamp', pattern: /^[0-9]{10}$/ },
  { name: 'nonce', pattern: /^[A-Za-z0-9_-]{1,32}$/ },
  { name: 'encrypt_type', pattern: /^[A-Za-z]{0,8}$/ },
  { name: 'msg_signature', pattern: /^[0-9a-fA-F]{40}$/ },
  // The base64 forms are WeCom's, which encrypts the string.
  { name: 'echostr', pattern: /^[\w+/-]{1,256}={0,2}$/ },
]

/** Throws a `WxError` of code `query-invalid` for a parameter that is missing, given twice or not of its form. */
export function readQuery(params: URLSearchParams): CallbackQuery {
  const found: (string | undefined)[] = FORMS.map(() => undefined)
  params.forEach((value, name) => {
    const at = FORMS.findIndex((form) => form.name === name)
    const form = FORMS[at]
    if (form !== undefined) found[at] = checked(form, value, found[at])
  })
  const [signature, timestamp, nonce, encryptType, msgSignature, echostr] = found
  if (signature === undefined && msgSignature === undefined) throw missing('signature')
  if (timestamp === undefined) throw missing('timestamp')
  if (nonce === undefined) throw missing('nonce')
  return { signature, timestamp, nonce, encryptType, msgSignature, echostr }
}

function checked({ name, pattern }: Form, value: string, before: string | undefined): string {
  if (before !== undefined) throw new WxError('query-invalid', `The query has ${name} more than once; WeChat sends it once.`)
  if (pattern.test(value)) return value
  throw new WxError(
    'query-invalid',
    `The query's ${name} is ${JSON.stringify(value.slice(0, 40))} (${value.length} characters); it must match ${pattern.source}.`,
  )
}

function missing(name: string): WxError {
  return new WxError(
    'query-invalid',
    `The query has no ${name}. Every request of WeChat's has; was this URL opened by hand, or does a proxy drop the query?`,
  )
}
