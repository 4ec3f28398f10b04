import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Chat } from '../chat/chat'
import { FAMILIES } from '../delivery/families.generated'
import { draftOf } from '../delivery/push-draft'
import { readPushText, UnreadablePush } from '../delivery/push-text'
import { checkPushName, samplePush } from '../delivery/sample-push'

const OPENID = /^[\w-]{1,64}$/

/**
 * `/api`: what the panel that sends any push calls. A text that is no push gets 422 with a `PushProblem`.
 *
 * - `GET /push-families` → the `PushFamily` list
 * - `GET /samples/:name` → the sample of a push as a `PushDraft`
 * - `POST /drafts` with a push in XML or JSON → it as a `PushDraft`
 * - `POST /adoptions?openid=&sender=keep` with a captured push → a `PushDraft` with `replaced`
 * - `POST /sends?openid=` with a push in XML or JSON → the `Exchange`, when it came to its end. A
 *   `FromUserName` in it says whose push it is.
 */
export function sendRoutes(chat: Chat): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>()
  routes.onError((error, context) => {
    if (error instanceof UnreadablePush) return context.json(error.problem, 422)
    throw error
  })

  routes.get('/push-families', (context) => context.json(FAMILIES))

  routes.get('/samples/:name', (context) => {
    const name = context.req.param('name')
    checkPushName(name)
    return context.json(draftOf(samplePush(name)))
  })

  routes.post('/drafts', async (context) => context.json(draftOf(await readPushText(await context.req.text()))))

  routes.post('/adoptions', async (context) => {
    const { openid = '', sender } = context.req.query()
    const { fields, replaced } = await chat.pushes.adopt(openid, await context.req.text(), { keepSender: sender === 'keep' })
    return context.json({ ...draftOf(fields), replaced })
  })

  routes.post('/sends', async (context) => {
    const fields = await readPushText(await context.req.text())
    const { FromUserName: sender } = fields
    const openid = typeof sender === 'string' && OPENID.test(sender) ? sender : (context.req.query('openid') ?? '')
    return context.json((await chat.pushes.push(openid, fields)).exchange)
  })

  return routes
}
