import type { IncomingMessage } from 'node:http'

/** Who asked, for the audit log. */
export function peerOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? 'unix'
}
