import type { HttpBindings } from '@hono/node-server'
import { isRecord } from '@wx/core/internal'
import { type Context, Hono } from 'hono'
import type { ChatUser } from '../chat/chat-user'
import { checkUserAction } from '../chat/user-action'
import { checkPushName } from '../delivery/sample-push'
import type { Platform } from '../operations/platform'
import { isMediaType, safeType } from '../platform/media/media-library'
import type { BadDay } from '../trouble/bad-day'
import { articleRoutes } from './article-routes'
import { codeRoutes } from './code-routes'
import { EventStreams } from './event-stream'
import { jsSdkRoutes } from './js-sdk-routes'
import { loadRoutes } from './load-routes'
import { loginRoutes } from './login-page'
import { peopleRoutes } from './people-routes'
import { recordRoutes } from './record-routes'
import { sendRoutes } from './send-routes'
import { troubleRoutes } from './trouble-routes'

const MAX_MEDIA_BYTES = 10 * 1024 * 1024

/**
 * `/api`: what the chat page calls.
 *
 * - `GET /state?openid=` → a `ChatState`
 * - `GET /events?openid=` → a stream of `ChatChange`
 * - `POST /actions?openid=` with a `UserAction` → 202; what happens comes as changes
 * - `POST /pushes` with `{ push, fields }`, the name of a push and fields that replace those of its sample →
 *   the `Exchange`, when it came to its end
 * - `POST /media?type=` with the file's bytes → 201 `{ mediaId, url }`
 * - `GET /media/:mediaId` → the file's bytes
 * - `GET /files` → every `KeptFile`, newest first
 * - what `sendRoutes` says, and the routes of each noun below
 */
export function pageRoutes(platform: Platform, day: BadDay): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>()
  const { chat, media, closing } = platform
  const streams = new EventStreams(chat.record, closing)
  const userOf = (context: Context): ChatUser => chat.user(context.req.query('openid') ?? '')

  routes.get('/state', (context) => context.json(chat.state(userOf(context).openid)))
  routes.get('/events', (context) => {
    const { openid } = userOf(context)
    return streams.respond(context, (listener) => chat.subscribe(openid, listener))
  })

  routes.post('/actions', async (context) => {
    const action: unknown = await context.req.json().catch(() => undefined)
    checkUserAction(action)
    void chat.perform(userOf(context).openid, action)
    return context.body(null, 202)
  })

  routes.post('/pushes', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined)
    const { push, fields = {} } = isRecord(body) ? body : {}
    checkPushName(push)
    return context.json(await chat.pushes.trigger(push, isRecord(fields) ? fields : {}))
  })

  routes.post('/media', async (context) => {
    const type = context.req.query('type')
    if (!isMediaType(type)) return context.json({ error: 'type must be image, voice, video or thumb.' }, 400)
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    if (bytes.length === 0 || bytes.length > MAX_MEDIA_BYTES) return context.json({ error: 'A file must have 1 byte to 10 MB.' }, 413)
    const mediaId = media.add({ type, bytes, contentType: safeType(context.req.header('content-type')) }, 'user')
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

  routes.route('/articles', articleRoutes(platform))
  routes.get('/files', (context) => context.json(media.files()))
  routes.route('/codes', codeRoutes(platform))
  routes.route('/js-sdk', jsSdkRoutes(platform))
  routes.route('/load', loadRoutes(platform.load))
  routes.route('/login', loginRoutes(platform))
  routes.route('/people', peopleRoutes(chat))
  routes.route('/record', recordRoutes(platform))
  routes.route('/trouble', troubleRoutes(day))
  routes.route('/', sendRoutes(chat))

  return routes
}
