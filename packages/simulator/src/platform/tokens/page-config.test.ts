import { sha1Hex } from '@wx/core'
import { expect, test } from 'vitest'
import { startApi } from '../../testing/api'
import { DEFAULT_ACCOUNT } from '../account'

const page = 'http://127.0.0.1:3000/book?id=1'
const { appId } = DEFAULT_ACCOUNT

function signed(ticket: unknown, url: string): { appId: string; nonceStr: string; timestamp: number; signature: string } {
  return { appId, nonceStr: 'n', timestamp: 1, signature: sha1Hex(`jsapi_ticket=${ticket}&noncestr=n&timestamp=1&url=${url}`) }
}

test('a signature with the ticket of the account is right, whatever the fragment', async () => {
  const { sim, call } = await startApi()
  const { ticket } = await call('/cgi-bin/ticket/getticket', undefined, { type: 'jsapi' })
  expect(sim.checkPage(`${page}#chapter-2`, signed(ticket, page))).toEqual({ ok: true, errMsg: 'config:ok' })
})

test.each([`${page}#top`, 'http://127.0.0.1:3000/book', 'http://127.0.0.1:3000', encodeURIComponent(page), page.replace('http', 'https')])(
  'a signature for %s is told from a wrong one',
  async (signedUrl) => {
    const { sim, call } = await startApi()
    const { ticket } = await call('/cgi-bin/ticket/getticket', undefined, { type: 'jsapi' })
    const verdict = { ok: false, errMsg: 'config:invalid signature', fault: 'other-url', signedUrl }
    expect(sim.checkPage(`${page}#top`, signed(ticket, signedUrl))).toEqual(verdict)
  },
)

test('another app id, a ticket that was never fetched or expired, and another ticket are refused', async () => {
  const { sim, clock, call } = await startApi()
  const fault = (config: ReturnType<typeof signed>): unknown => sim.checkPage(page, config)
  expect(fault(signed('made-up', page))).toMatchObject({ ok: false, fault: 'no-ticket' })
  const { ticket } = await call('/cgi-bin/ticket/getticket', undefined, { type: 'jsapi' })
  expect(fault({ ...signed(ticket, page), appId: 'wx-other' })).toMatchObject({ ok: false, fault: 'app-id' })
  expect(fault(signed('made-up', page))).toMatchObject({ ok: false, fault: 'signature' })
  await clock.advance(7_200_000)
  expect(fault(signed(ticket, page))).toMatchObject({ ok: false, fault: 'no-ticket' })
})
