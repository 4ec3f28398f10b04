import { Hono } from 'hono'
import type { Platform } from '../operations/platform'
import type { QrCode } from '../platform/codes/qr-codes'

/** A code as the page lists it. */
export interface ListedCode extends QrCode {
  readonly expired: boolean
}

const MOST = 100

/**
 * `/api/codes`: the account's codes.
 *
 * - `GET /` → up to 100 of `ListedCode`, newest first
 */
export function codeRoutes({ codes }: Platform): Hono {
  const routes = new Hono()

  routes.get('/', (context) => {
    const listed = codes.all().slice(0, MOST)
    return context.json(listed.map((code): ListedCode => ({ ...code, expired: codes.find(code.ticket) === 'expired' })))
  })

  return routes
}
