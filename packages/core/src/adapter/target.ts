/** What a node request asks for. */
export interface Target {
  /** Without the query, as it came. */
  readonly path: string
  /** The raw query, parsed once: repeated keys are still repeated here. */
  readonly query: URLSearchParams
}

/**
 * The two halves of a request target, which is what node calls `request.url`. Source: RFC 9112 §3.2.
 *
 * @example
 * ```ts
 * readTarget('/wechat?nonce=1').path // '/wechat'
 * ```
 */
export function readTarget(url = '/'): Target {
  const mark = url.indexOf('?')
  return mark < 0
    ? { path: url, query: new URLSearchParams() }
    : { path: url.slice(0, mark), query: new URLSearchParams(url.slice(mark + 1)) }
}
