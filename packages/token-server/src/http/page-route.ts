import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Clock } from '@wx/core'
import type { Keeper } from '../keep/keeper'
import { list, readQuery } from '../page/listing'
import { page } from '../page/page'
import { wordsFor } from '../page/words'
import { text } from './answer'
import { demand } from './gate'
import type { Route } from './route'

/** Allows nothing from other hosts, and inline only styles and scripts with the nonce of this answer. */
function policyWith(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
}

/** `/`: the operator's page. A key sees the accounts that it opens. */
export function pageRoute(keeper: Pick<Keeper, 'statuses'>, clock: Clock): Route {
  return {
    method: 'GET',
    path: '/',
    answer: async ({ holder, query: search, request }) => {
      demand(holder, 'operate')
      const nonce = randomBytes(16).toString('base64')
      const query = readQuery(Object.fromEntries(new URLSearchParams(search)))
      const listing = list(
        keeper.statuses().filter(({ appId }) => holder.opens(appId)),
        query,
      )
      const words = wordsFor(request.headers['accept-language'])
      return text(200, String(await page({ listing, query, words, nonce, now: clock.now(), replica: hostname() })), {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policyWith(nonce),
        'referrer-policy': 'no-referrer',
        vary: 'accept-language',
      })
    },
  }
}
