import { WxError } from '@wx/core'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Logger } from 'pino'
import { demand, type Env, peerOf, problem } from './gate'
import type { Keeper } from './keeper'
import type { KeptToken } from './kept-token'
import { isKind, kinds } from './kind'
import { faultOf } from './log'
import type { Metrics } from './metrics'

export interface TokenRoutesOptions {
  readonly keeper: Keeper
  readonly log: Logger
  readonly metrics: Metrics
}

const noStore = { 'cache-control': 'no-store' }

/** `/v1/accounts/{appid}/tokens/{kind}`: reading a token, and reporting one that the platform refused. */
export function tokenRoutes({ keeper, log, metrics }: TokenRoutesOptions): Hono<Env> {
  const routes = new Hono<Env>()

  const audit = (context: Context<Env>, action: 'read' | 'report', { appId, kind }: KeptToken, outcome: string): void =>
    log.info({ audit: action, key: context.var.holder.name, appId, kind, outcome, from: peerOf(context) })

  const find = (appId: string, kind: string): KeptToken => {
    const token = isKind(kind) ? keeper.find(appId, kind) : undefined
    if (token !== undefined) return token
    throw problem(
      404,
      'not-found',
      isKind(kind) ? 'There is no such account in the configuration' : `There is no such kind of token: it is one of ${kinds.join(', ')}`,
    )
  }

  const answer = async (context: Context<Env>, token: KeptToken): Promise<Response> => {
    const { name } = context.var.holder
    try {
      const reading = await token.read()
      audit(context, 'read', token, 'ok')
      metrics.read(name, token.kind, 'ok')
      return context.json({ appId: token.appId, kind: token.kind, ...reading }, 200, noStore)
    } catch (error) {
      if (!WxError.is(error)) throw error
      audit(context, 'read', token, error.code)
      metrics.read(name, token.kind, 'unavailable')
      const { code, errcode, message } = error
      log.debug({ event: 'unavailable', ...faultOf(error) })
      return context.json({ error: code, message, errcode }, 503, { ...noStore, 'retry-after': '1' })
    }
  }

  routes.get('/:appId/tokens/:kind', (context) => {
    const { appId, kind } = context.req.param()
    demand(context.var.holder, 'read', appId)
    return answer(context, find(appId, kind))
  })

  const small = bodyLimit({
    maxSize: 8 << 10,
    onError: () => {
      throw problem(413, 'too-large', 'The body has more than 8 KiB')
    },
  })
  routes.post('/:appId/tokens/:kind/report-bad', small, async (context) => {
    const { appId, kind } = context.req.param()
    const { holder } = context.var
    demand(holder, 'report', appId)
    const token = find(appId, kind)
    const bad = tokenIn(await context.req.text())
    if (bad === undefined)
      return context.json({ error: 'malformed', message: 'The body should be JSON: {"token":"the refused token"}' }, 400, noStore)
    await token.report(bad)
    audit(context, 'report', token, 'ok')
    return holder.may('read') ? answer(context, token) : context.body(null, 204, noStore)
  })

  return routes
}

function tokenIn(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text)
    const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined
    return typeof token === 'string' && token !== '' ? token : undefined
  } catch {
    return undefined
  }
}
