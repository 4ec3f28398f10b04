import type { Clock } from '@wx/core'
import { type Context, Hono } from 'hono'
import type { Chat } from '../chat/chat'
import { AccessTokens } from '../platform/access-tokens'
import type { SimulatedAccount } from '../platform/account'
import { readCustomMessage } from '../platform/custom-send'
import { isMediaType, type MediaLibrary, type MediaType, safeType } from '../platform/media-library'
import { readMenu } from '../platform/menu'
import { type Errcode, OK, platformError } from '../platform/platform-error'
import { classicToken, stableToken } from '../platform/token-endpoints'

export interface PlatformOptions {
  readonly account: SimulatedAccount
  readonly chat: Chat
  readonly media: MediaLibrary
  readonly clock: Clock
}

/**
 * The most bytes that a file may have.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html
 */
const MAX_BYTES: Readonly<Record<MediaType, number>> = { image: 10 << 20, voice: 2 << 20, video: 10 << 20, thumb: 64 << 10 }

/** Every answer has status 200 and this content type, errors included. */
function answer(context: Context, body: object): Response {
  return context.body(JSON.stringify(body), 200, { 'content-type': 'application/json; encoding=utf-8' })
}

function answerCode(context: Context, errcode: Errcode | undefined): Response {
  return answer(context, errcode === undefined ? OK : platformError(errcode))
}

/** The body as JSON, `undefined` if it is none. */
function json(context: Context): Promise<unknown> {
  return context.req.json().catch(() => undefined)
}

/** `/cgi-bin`: the API that the bot calls instead of api.weixin.qq.com. */
export function platformRoutes({ account, chat, media, clock }: PlatformOptions): Hono {
  const tokens = new AccessTokens(clock)
  const routes = new Hono()

  routes.get('/token', (context) => answer(context, classicToken(context.req.query(), account, tokens)))
  routes.post('/stable_token', async (context) => answer(context, stableToken(await json(context), account, tokens)))
  routes.get('/stable_token', (context) => answerCode(context, 43002))

  routes.use(async (context, next) => {
    const refusal = tokens.refusal(context.req.query('access_token'))
    return refusal === undefined ? next() : answerCode(context, refusal)
  })

  routes.post('/message/custom/send', async (context) => {
    const message = readCustomMessage(await json(context), media)
    return answerCode(context, typeof message === 'number' ? message : chat.receive(message, await context.req.text()))
  })

  routes.post('/menu/create', async (context) => {
    const menu = readMenu(await json(context))
    if (typeof menu === 'number') return answerCode(context, menu)
    chat.menu = menu
    return answerCode(context, undefined)
  })
  routes.get('/menu/get', (context) =>
    chat.menu.length === 0 ? answerCode(context, 46003) : answer(context, { menu: { button: chat.menu } }),
  )
  routes.get('/menu/delete', (context) => {
    chat.menu = []
    return answerCode(context, undefined)
  })

  routes.post('/media/upload', async (context) => {
    const type = context.req.query('type')
    if (!isMediaType(type)) return answerCode(context, 40004)
    const form = await context.req.formData().catch(() => undefined)
    const file = form?.get('media')
    if (!(file instanceof File) || file.size === 0) return answerCode(context, 41005)
    if (file.size > MAX_BYTES[type]) return answerCode(context, 45001)
    const mediaId = media.add({ type, bytes: new Uint8Array(await file.arrayBuffer()), contentType: safeType(file.type) })
    const created_at = Math.floor(clock.now() / 1000)
    return answer(context, { type, [type === 'thumb' ? 'thumb_media_id' : 'media_id']: mediaId, created_at })
  })
  routes.get('/media/get', (context) => {
    const mediaId = context.req.query('media_id') ?? ''
    const medium = media.get(mediaId)
    if (medium === undefined) return answerCode(context, 40007)
    if (medium.type === 'video') return answer(context, { video_url: new URL(media.path(mediaId), context.req.url).href })
    return context.body(new Uint8Array(medium.bytes), 200, {
      'content-type': medium.contentType,
      'content-disposition': `attachment; filename="${mediaId}"`,
    })
  })

  return routes
}
