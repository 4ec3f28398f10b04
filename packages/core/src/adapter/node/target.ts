/** What a node request asks for. */
export interface Target {
  /** Without the query, as it came. */
  readonly path: string
  /** The raw query, parsed once: repeated keys are still repeated here. */
  readonly query: URLSearchParams
}

/** Scheme and host, which only requests to a proxy have. */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i

/**
 * The two halves of a request target, which node calls `request.url`, in either of its forms.
 * Source: RFC 9112 §3.2.
 */
export function readTarget(url = '/'): Target {
  const target = url.startsWith('/') ? url : url.replace(ORIGIN, '')
  const mark = target.indexOf('?')
  const path = mark < 0 ? target : target.slice(0, mark)
  return { path: path === '' ? '/' : path, query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)) }
}
