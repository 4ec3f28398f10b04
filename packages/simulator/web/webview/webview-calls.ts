import type { PageVerdict } from '../../src/platform/tokens/page-config'
import { accepted } from '../api'

/** What the account says of a page's `wx.config`. */
export async function checkPage(url: string, config: Readonly<Record<string, unknown>>): Promise<PageVerdict> {
  const headers = { 'content-type': 'application/json' }
  return (await accepted(fetch('api/js-sdk/check', { method: 'POST', headers, body: JSON.stringify({ url, config }) }))).json()
}
