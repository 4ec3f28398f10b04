import type { RequestListener } from 'node:http'
import { type Handles, nodeText, sendNode } from '@wx/core/adapter'

/**
 * Serves a bot, or anything else that {@link Handles}, as a listener of `node:http`. It answers every path: see `serve` for one that does not.
 *
 * @example
 * ```ts
 * createServer(webhook(bot)).listen(3000)
 * ```
 */
export function webhook(handles: Handles): RequestListener {
  return (request, response) => {
    const [path = '/', query = ''] = (request.url ?? '/').split(/\?(.*)/s)
    const answer = handles.handle({
      method: request.method ?? 'GET',
      path,
      query: new URLSearchParams(query),
      text: (limits) => nodeText(request, limits),
    })
    void answer.then((answer) => sendNode(answer, request, response))
  }
}
