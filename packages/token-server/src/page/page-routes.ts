import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Clock } from '@wx/core'
import { Hono } from 'hono'
import { demand, type Env } from '../gate'
import type { Keeper } from '../keeper'
import { list, readQuery } from './listing'
import { page } from './page'
import { wordsFor } from './words'

/** Nothing from elsewhere, nothing inline but what this very answer names. */
function policyWith(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
}

/** `/`: the operator's page. A key sees the accounts that it opens. */
export function pageRoutes(keeper: Pick<Keeper, 'statuses'>, clock: Clock): Hono<Env> {
  return new Hono<Env>().get('/', async (context) => {
    const { holder } = context.var
    demand(holder, 'operate')
    const nonce = randomBytes(16).toString('base64')
    const query = readQuery(context.req.query())
    const statuses = keeper.statuses().filter(({ appId }) => holder.opens(appId))
    const words = wordsFor(context.req.header('accept-language'))
    const headers = {
      'cache-control': 'no-store',
      'content-security-policy': policyWith(nonce),
      'referrer-policy': 'no-referrer',
      vary: 'accept-language',
    }
    return context.html(page({ listing: list(statuses, query), query, words, nonce, now: clock.now(), replica: hostname() }), 200, headers)
  })
}
