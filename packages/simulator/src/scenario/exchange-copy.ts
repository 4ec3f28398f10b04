import { WxError } from '@wx/core'
import type { Attempt, Exchange } from '../delivery/exchange'

/** Forms in which a push can be taken elsewhere. */
export const COPY_FORMS = ['curl', 'raw'] as const

/** What an exchange can be copied as. */
export type CopyForm = (typeof COPY_FORMS)[number]

/**
 * The last request of a push as a command line, or all that went over the wire as text. Throws a `WxError` of
 * code `config-invalid` for a push that was never sent.
 */
export function copyOf({ attempts }: Exchange, form: CopyForm): string {
  const last = attempts.at(-1)
  if (last === undefined) throw new WxError('config-invalid', 'This push was never sent, so there is no request to copy.')
  return form === 'curl' ? curl(last) : attempts.map(raw).join('\n\n')
}

function curl({ request: { url, body } }: Attempt): string {
  return `curl ${quoted(url)} \\\n  -H 'content-type: text/xml' \\\n  --data-raw ${quoted(body)}\n`
}

/** As a POSIX shell reads it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function raw({ at, durationMs, request, response, error }: Attempt): string {
  const { host, pathname, search } = new URL(request.url)
  const sent = [`POST ${pathname}${search} HTTP/1.1`, `host: ${host}`, 'content-type: text/xml', '', request.body]
  const headers = Object.entries(response?.headers ?? {}).map(([name, value]) => `${name}: ${value}`)
  const came = response === undefined ? [] : [`HTTP/1.1 ${response.status}`, ...headers, '', response.body]
  const end = `# ${Math.round(durationMs)} ms${error === undefined ? '' : `: ${error}`}`
  return [`# ${new Date(at).toISOString()}`, ...sent, '', end, ...came].join('\n')
}
