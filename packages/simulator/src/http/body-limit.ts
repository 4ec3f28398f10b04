import type { Context, MiddlewareHandler } from 'hono'

const MAX_BYTES = 11 << 20

/**
 * Refuses bodies of more than 11 MB with 413. A body that does not say its length is read first. hono's own
 * middleware can't do that here: it copies the request, and the copy of a node:http request fails.
 */
export const bodyLimit: MiddlewareHandler = async (context, next) => {
  const { raw } = context.req
  const length = context.req.header('content-length')
  if (length !== undefined) return Number(length) > MAX_BYTES ? tooLarge(context) : next()
  if (raw.body === null) return next()
  const bytes = await readUpTo(raw.body, MAX_BYTES)
  if (bytes === undefined) return tooLarge(context)
  context.req.raw = new Request(raw.url, { method: raw.method, headers: raw.headers, body: bytes })
  return next()
}

function tooLarge(context: Context): Response {
  return context.text('The body has more than 11 MB.', 413)
}

async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
