import type { WebhookHandler } from '@wx/core'
import { unlessAborted } from '@wx/core/internal'

/** The address of a bot in this process, to which no socket leads. */
export const IN_PROCESS = 'http://localhost/'

/** A `fetch` that hands requests to {@link IN_PROCESS} to the handler. Others go over the network. */
export function fetchInProcess(handler: WebhookHandler): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { pathname: path, origin, searchParams: query } = new URL(request.url)
    if (`${origin}/` !== IN_PROCESS) return fetch(request)
    const { method, headers } = request
    const header = (name: string): string | undefined => headers.get(name) ?? undefined
    const text = (): Promise<string> => request.text()
    const answer = await unlessAborted(handler.handle({ method, path, query, header, text }), request.signal)
    // A `Response` of status 204 or 304 must have no body, not even an empty one.
    return new Response(answer.body === '' ? null : answer.body, { status: answer.status, headers: answer.headers })
  }
}
