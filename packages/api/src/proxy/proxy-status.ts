/**
 * The error of a request, or another one for a proxy that refused. What the proxy answered is only in a text
 * below undici's own error; here it is the `code`, as the system's word for any other failure is.
 *
 * @example
 * ```ts
 * withProxyStatus(error) // TypeError: fetch failed, code 'the proxy answered HTTP 407'
 * ```
 */
export function withProxyStatus(error: unknown): unknown {
  for (let at = error; at instanceof Error; at = at.cause) {
    const status = /^Proxy response \((\d+)\)/.exec(at.message)?.[1]
    if (status !== undefined) return Object.assign(new TypeError('fetch failed'), { code: `the proxy answered HTTP ${status}` })
  }
  return error
}
