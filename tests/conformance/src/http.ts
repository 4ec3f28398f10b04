import { Readable } from 'node:stream'
import { Agent, request as send } from 'undici'
import type { Answered, Asked } from './wechat'

/**
 * A connection per request: after a body that was refused half way, @hono/node-server promises to keep one
 * that it then cuts.
 */
const dispatcher = new Agent({ pipelining: 0 })

/** Sends a request to this address, its query as it is written. */
export async function askOverHttp(url: string, { method, query, headers, body }: Asked): Promise<Answered> {
  const answer = await send(`${url}?${query}`, {
    method,
    dispatcher,
    headers: { ...headers },
    body: typeof body === 'function' ? Readable.from(body()) : (body ?? null),
  })
  const given = new Headers()
  for (const [name, value] of Object.entries(answer.headers)) given.set(name, String(value))
  return { status: answer.statusCode, headers: given, body: await answer.body.text() }
}
