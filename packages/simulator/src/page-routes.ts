import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { isAct } from './act'
import type { Chat } from './chat'
import { parseJson } from './json-record'
import { isMediaType, type MediaLibrary, safeType } from './media-library'

const maxMediaBytes = 10 * 1024 * 1024

/** `/api`: what wire.ts says between the page and the server. */
export function pageRoutes(chat: Chat, media: MediaLibrary): Hono {
  const routes = new Hono()

  routes.get('/state', (context) => context.json(chat.state(context.req.query('openid') ?? '')))

  routes.get('/events', (context) => {
    const user = chat.user(context.req.query('openid') ?? '')
    return streamSSE(context, async (stream) => {
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve))
      const unwatch = user.watch((change) => void stream.writeSSE({ data: JSON.stringify(change) }))
      // Sends the headers off, so that the page knows it hears everything from here on.
      await stream.write(': listening\n\n')
      await gone
      unwatch()
    })
  })

  routes.post('/acts', async (context) => {
    const act = parseJson(await context.req.text())
    if (!isAct(act)) return context.json({ error: 'The body is not an act: see Act in wire.ts.' }, 400)
    void chat.act(chat.user(context.req.query('openid') ?? '').openid, act)
    return context.body(null, 202)
  })

  routes.post('/media', async (context) => {
    const type = context.req.query('type')
    if (!isMediaType(type)) return context.json({ error: 'type is one of image, voice, video, thumb.' }, 400)
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    if (bytes.length === 0 || bytes.length > maxMediaBytes) return context.json({ error: 'A file has 1 byte to 10 MB.' }, 413)
    const mediaId = media.add({ type, bytes, contentType: safeType(context.req.header('content-type')) })
    return context.json({ mediaId, url: media.path(mediaId) }, 201)
  })

  routes.get('/media/:mediaId', (context) => {
    const medium = media.get(context.req.param('mediaId'))
    if (medium === undefined) return context.text('No such media id.', 404)
    return context.body(new Uint8Array(medium.bytes), 200, {
      'content-type': medium.contentType,
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    })
  })

  return routes
}
