import { isRecord } from '@wx/core/internal'
import { Hono } from 'hono'
import type { Platform } from '../operations/platform'
import { checkPage, type PageVerdict } from '../platform/tokens/page-config'

/**
 * `/api/js-sdk`: what the phone asks for the page that it shows.
 *
 * - `POST /check` with `{ url, config }`, the page's address and what it gave to `wx.config` → a
 *   `PageVerdict`
 */
export function jsSdkRoutes({ account, tickets }: Platform): Hono {
  const routes = new Hono()

  routes.post('/check', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined)
    const { url, config } = isRecord(body) ? body : {}
    const given = isRecord(config) ? config : {}
    const text = (name: string): string => String(given[name] ?? '')
    const read = { appId: text('appId'), timestamp: text('timestamp'), nonceStr: text('nonceStr'), signature: text('signature') }
    return context.json<PageVerdict>(checkPage(String(url), read, account, tickets))
  })

  return routes
}
