import type { Clock } from '@wx/core'
import { type Context, Hono } from 'hono'
import { AccessTokens } from './access-tokens'
import type { Account } from './account'
import type { Chat } from './chat'
import { readCustomMessage } from './custom-send'
import { parseJson } from './json-record'
import { isMediaType, type MediaLibrary, type MediaType, safeType } from './media-library'
import { readMenu } from './menu'
import { type Errcode, ok, platformError } from './platform-error'
import { classicToken, stableToken } from './token-endpoints'

export interface PlatformOptions {
  readonly account: Account
  readonly chat: Chat
  readonly media: MediaLibrary
  readonly clock: Clock
}

/** Bytes a file may have (apis.md §6). */
const maxBytes: Readonly<Record<MediaType, number>> = { image: 10 << 20, voice: 2 << 20, video: 10 << 20, thumb: 64 << 10 }

/** The platform says yes and no alike with status 200 and this content type. */
function answer(context: Context, body: object): Response {
  return context.body(JSON.stringify(body), 200, { 'content-type': 'application/json; encoding=utf-8' })
}

function settled(context: Context, errcode: Errcode | undefined): Response {
  return answer(context, errcode === undefined ? ok : platformError(errcode))
}

async function json(context: Context): Promise<unknown> {
  return parseJson(await context.req.text())
}

/** `/cgi-bin`: the API that the bot calls in place of api.weixin.qq.com. */
export function platformRoutes({ account, chat, media, clock }: PlatformOptions): Hono {
  const tokens = new AccessTokens(clock)
  const routes = new Hono()

  routes.get('/token', (context) => answer(context, classicToken(context.req.query(), account, tokens)))
  routes.post('/stable_token', async (context) => answer(context, stableToken(await json(context), account, tokens)))
  routes.get('/stable_token', (context) => settled(context, 43002))

  routes.use(async (context, next) => {
    const refusal = tokens.refusal(context.req.query('access_token'))
    return refusal === undefined ? next() : settled(context, refusal)
  })

  routes.post('/message/custom/send', async (context) => {
    const message = readCustomMessage(await json(context), media)
    return settled(context, typeof message === 'number' ? message : chat.receive(message))
  })

  routes.post('/menu/create', async (context) => {
    const menu = readMenu(await json(context))
    if (typeof menu === 'number') return settled(context, menu)
    chat.menu = menu
    return settled(context, undefined)
  })
  routes.get('/menu/get', (context) =>
    chat.menu.length === 0 ? settled(context, 46003) : answer(context, { menu: { button: chat.menu } }),
  )
  routes.get('/menu/delete', (context) => {
    chat.menu = []
    return settled(context, undefined)
  })

  routes.post('/media/upload', async (context) => {
    const type = context.req.query('type')
    if (!isMediaType(type)) return settled(context, 40004)
    const form = await context.req.formData().catch(() => undefined)
    const file = form?.get('media')
    if (!(file instanceof File) || file.size === 0) return settled(context, 41005)
    if (file.size > maxBytes[type]) return settled(context, 45001)
    const mediaId = media.add({ type, bytes: new Uint8Array(await file.arrayBuffer()), contentType: safeType(file.type) })
    const created_at = Math.floor(clock.now() / 1000)
    return answer(context, { type, [type === 'thumb' ? 'thumb_media_id' : 'media_id']: mediaId, created_at })
  })
  routes.get('/media/get', (context) => {
    const mediaId = context.req.query('media_id') ?? ''
    const medium = media.get(mediaId)
    if (medium === undefined) return settled(context, 40007)
    if (medium.type === 'video') return answer(context, { video_url: new URL(media.path(mediaId), context.req.url).href })
    return context.body(new Uint8Array(medium.bytes), 200, {
      'content-type': medium.contentType,
      'content-disposition': `attachment; filename="${mediaId}"`,
    })
  })

  return routes
}
