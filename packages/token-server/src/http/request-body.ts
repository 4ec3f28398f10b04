import type { IncomingMessage } from 'node:http'
import { Problem } from './problem'

/**
 * The body as text. Rejects with a `Problem` of status 413 as soon as it is known to have more than `limit`
 * bytes.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => {
      request.pause()
      reject(new Problem(413, 'too-large', `The body has more than ${limit} bytes`))
    }
    if (Number(request.headers['content-length'] ?? 0) > limit) return refuse()
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) return refuse()
      chunks.push(chunk)
    })
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    // After `end` this changes nothing. Before it, the client is gone and reads no answer.
    request.once('close', () => reject(new Problem(400, 'malformed', 'The body broke off')))
  })
}

/** True if a body was announced and has not arrived in full. */
export function hasUnreadBody(request: IncomingMessage): boolean {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers
  return !request.complete && (length !== '0' || encoding !== undefined)
}
