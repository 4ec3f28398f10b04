import { type WebhookRequest, WxError } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Browser } from '../../test/web/browser'
import { APP_ID, callerOf, LoginPlatform } from '../../test/web/login-platform'
import { ADAPTERS, type Site, serveOn } from '../../test/web/serve-both'
import { type Login, type LoginOptions, oauth } from './index'

const STATE_SECRET = 'canary-state-secret-of-32-letters'

let clock: ManualClock
let platform: LoginPlatform
let platformUrl: string
let logins: Login[]
const sites: Site[] = []

beforeEach(async () => {
  clock = new ManualClock()
  platform = new LoginPlatform(clock)
  platformUrl = await platform.open()
  logins = []
})
afterEach(() => {
  platform.close()
  for (const site of sites.splice(0)) site.close()
  vi.restoreAllMocks()
})

async function site(options: Partial<LoginOptions> = {}, adapter: keyof typeof ADAPTERS = 'node'): Promise<string> {
  const opened = await serveOn(adapter, (url) =>
    oauth(callerOf(platformUrl), { appId: APP_ID, pagesUrl: platformUrl }).handler({
      redirectUri: `${url}/login`,
      stateSecret: STATE_SECRET,
      onLogin: (login) => {
        logins.push(login)
        return login.to ?? '/home'
      },
      clock,
      ...options,
    }),
  )
  sites.push(opened)
  return opened.url
}

/** The callback's address, where the browser stands after WeChat sent it back. */
async function callback(browser: Browser, url: string): Promise<string> {
  const page = (await browser.open(url)).headers.get('location') ?? ''
  return (await browser.open(page)).headers.get('location') ?? ''
}

function silenced(): { readonly printed: unknown[][] } {
  const printed: unknown[][] = []
  vi.spyOn(console, 'error').mockImplementation((...words) => void printed.push(words))
  return { printed }
}

describe.each(Object.keys(ADAPTERS) as (keyof typeof ADAPTERS)[])('a login over the adapter for %s', (adapter) => {
  test('goes to WeChat, comes back, and on to where the link said', async () => {
    const url = await site({ scope: 'snsapi_userinfo' }, adapter)
    const browser = new Browser()
    const begun = await browser.open(`${url}/login?to=%2Forders%3Fa%3D1%26b%3D%E4%BD%A0`)
    expect([begun.status, begun.headers.get('cache-control')]).toEqual([302, 'no-store'])
    expect(begun.headers.get('set-cookie')).toMatch(/^wx-login=[0-9a-f]{32}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/)
    const page = begun.headers.get('location') ?? ''
    expect(page).toMatch(
      /\/connect\/oauth2\/authorize\?appid=[^&]+&redirect_uri=[^&]+&response_type=code&scope=snsapi_userinfo&state=[0-9a-z]{72}#wechat_redirect$/,
    )
    const back = (await browser.open(page)).headers.get('location') ?? ''
    const done = await browser.open(back)
    const target = `${url}/orders?a=1&b=%E4%BD%A0`
    expect([done.status, done.headers.get('location')]).toEqual([302, target])
    expect(logins).toMatchObject([{ token: { openid: 'openid1', scope: 'snsapi_userinfo' }, to: target }])
    expect(platform.calls.map(({ pathname }) => pathname)).toEqual(['/connect/oauth2/authorize', '/sns/oauth2/access_token'])
  })

  test('serves the file that proves the domain, answers other paths with 404 and other methods with 405', async () => {
    const url = await site({ verifyFile: { name: 'MP_verify_abc123.txt', text: 'abc123' } }, adapter)
    const file = await fetch(`${url}/MP_verify_abc123.txt`)
    expect([file.status, await file.text(), file.headers.get('content-type')]).toEqual([200, 'abc123', 'text/plain; charset=utf-8'])
    expect((await fetch(`${url}/MP_verify_other.txt`)).status).toBe(404)
    expect((await fetch(`${url}/admin/in`)).status).toBe(404)
    expect((await fetch(`${url}/login`, { method: 'POST', body: 'x' })).status).toBe(405)
  })
})

describe('a state', () => {
  test('of another browser is refused, and its code is not used: the attacker’s login stays his own', async () => {
    const url = await site()
    const attackers = await callback(new Browser(), `${url}/login`)
    const victim = new Browser()
    expect((await victim.open(attackers)).status).toBe(403)
    await victim.open(`${url}/login`)
    const refused = await victim.open(attackers)
    expect([refused.status, refused.headers.get('location')]).toEqual([403, null])
    expect(await refused.text()).toMatch(/重新登录.*\n.*begin again/)
    expect(logins).toEqual([])
    expect(platform.calls.filter(({ pathname }) => pathname.startsWith('/sns'))).toEqual([])
  })

  test('is refused with another target, when it ended, was changed, is missing or is there twice', async () => {
    const url = await site()
    const browser = new Browser()
    const back = new URL(await callback(browser, `${url}/login?to=/a`))
    const state = back.searchParams.get('state') ?? ''
    const status = async (change: (query: URLSearchParams) => void): Promise<number> => {
      const changed = new URL(back)
      change(changed.searchParams)
      return (await browser.open(changed.href)).status
    }
    expect(await status((query) => query.set('to', '/b'))).toBe(403)
    expect(await status((query) => query.set('state', `zz${state.slice(2)}`))).toBe(403)
    expect(await status((query) => query.set('state', `${state.slice(0, -1)}${state.endsWith('0') ? 1 : 0}`))).toBe(403)
    expect(await status((query) => query.set('state', 'canary'))).toBe(400)
    expect(await status((query) => query.delete('state'))).toBe(400)
    expect(await status((query) => query.append('state', state))).toBe(400)
    expect(await status((query) => query.append('code', 'x'))).toBe(400)
    clock.step(600_000)
    expect(await status(() => {})).toBe(403)
    clock.step(-1_000)
    clock.step(-300_000)
    expect(await status(() => {})).toBe(302)
  })

  test('of two tabs of one browser: both logins succeed', async () => {
    const url = await site()
    const browser = new Browser()
    const first = await callback(browser, `${url}/login?to=/first`)
    const second = await callback(browser, `${url}/login?to=/second`)
    expect((await browser.open(second)).headers.get('location')).toBe(`${url}/second`)
    expect((await browser.open(first)).headers.get('location')).toBe(`${url}/first`)
  })
})

describe('a target on another site is refused', () => {
  const TARGETS = [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
  ]

  test.each([...TARGETS, 'http://user:pass@127.0.0.1/', 'http://', `/${'a'.repeat(1001)}`])('in the link: %j', async (to) => {
    const answer = await new Browser().open(`${await site()}/login?to=${encodeURIComponent(to)}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null])
  })

  test.each(TARGETS)('from onLogin: %j', async (target) => {
    const { printed } = silenced()
    const answer = await new Browser().follow(`${await site({ onLogin: () => target })}/login`, 2)
    expect([answer.status, answer.headers.get('location')]).toEqual([500, null])
    expect(printed.join()).toMatch(/not on http:\/\/127.*return a response with status 302/)
  })

  test('and a path that only looks like one stays here', async () => {
    const url = await site()
    const answer = await new Browser().follow(`${url}/login?to=${encodeURIComponent('/.//evil.example')}`, 2)
    expect(answer.headers.get('location')).toBe(`${url}//evil.example`)
  })
})

describe('a login that fails', () => {
  test('without a code, because the user refused, and with one that was used before: begin again', async () => {
    const { printed } = silenced()
    const url = await site()
    const browser = new Browser()
    const back = await callback(browser, `${url}/login`)
    expect((await browser.open(back)).status).toBe(302)
    expect((await browser.open(back)).status).toBe(400)
    platform.refuses = true
    expect((await browser.follow(`${url}/login`, 2)).status).toBe(400)
    expect(printed).toEqual([])
  })

  test('on our side is 502 for the platform and 500 for onLogin; the page says nothing of it, the console does', async () => {
    const { printed } = silenced()
    const broken = await site({
      onLogin: () => {
        throw new Error('database')
      },
    })
    const answer = await new Browser().follow(`${broken}/login`, 2)
    expect([answer.status, (await answer.text()).includes('database')]).toEqual([500, false])
    expect(String(printed[0]?.[1])).toBe('Error: database')
    const browser = new Browser()
    const back = await callback(browser, `${broken}/login`)
    platform.close()
    expect((await browser.open(back)).status).toBe(502)
    expect(JSON.stringify(printed)).not.toContain('canary')
  })

  test('is given to onFailure, whose answer is used', async () => {
    const failures: string[] = []
    const url = await site({
      onFailure: ({ error, request }) => {
        failures.push(`${error.code} ${error.errcode} ${request.path}`)
        return '/again'
      },
    })
    const browser = new Browser()
    const back = await callback(browser, `${url}/login`)
    await browser.open(back)
    expect((await browser.open(back)).headers.get('location')).toBe(`${url}/again`)
    expect((await new Browser().open(back)).headers.get('location')).toBe(`${url}/again`)
    expect(failures).toEqual(['upstream-failed 40163 /login', 'signature-mismatch undefined /login'])
  })

  test('in onFailure as well is 500', async () => {
    silenced()
    const url = await site({
      onFailure: () => {
        throw new Error('again')
      },
    })
    expect((await fetch(`${url}/login?state=x`)).status).toBe(500)
  })
})

test('onLogin can give a whole response, with a cookie of its own or for another site', async () => {
  const url = await site({
    onLogin: () => ({ status: 302, headers: { location: 'https://other.example/', 'set-cookie': 'session=1' }, body: '' }),
  })
  const answer = await new Browser().follow(`${url}/login`, 2)
  expect([answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual(['https://other.example/', 'session=1'])
})

test('over https the cookie is Secure and of this host alone; below a mount point the path is short', async () => {
  const handler = oauth(callerOf(platformUrl), { appId: APP_ID }).handler({
    redirectUri: 'https://example.com/wechat/login',
    stateSecret: STATE_SECRET,
    onLogin: () => '/',
  })
  const get = (path?: string): WebhookRequest => ({ method: 'GET', query: new URLSearchParams(), text: () => '', ...(path && { path }) })
  const { headers } = await handler.handle(get())
  expect(headers['set-cookie']).toMatch(/^__Host-wx-login=[0-9a-f]{32}; Path=\/; .*; Secure$/)
  expect(headers.location).toMatch(/^https:\/\/open\.weixin\.qq\.com\/connect\/oauth2\/authorize\?appid=wx0123456789abcdef&/)
  const statuses = ['/login', '/wechat/login', '/wechat/login/', '/ogin', '/login/x'].map(
    async (path) => (await handler.handle(get(path))).status,
  )
  expect(await Promise.all(statuses)).toEqual([302, 302, 302, 404, 404])
})

test.each<[string, Partial<LoginOptions>, RegExp]>([
  ['a short secret', { stateSecret: 'canary' }, /32 characters or more/],
  ['an address that is none', { redirectUri: '/login' }, /redirectUri .* https:\/\/example\.com\/login/],
  ['an address with a fragment', { redirectUri: 'https://example.com/login#a' }, /without a fragment/],
  ['another scope', { scope: 'base' as never }, /"base".*snsapi_base, snsapi_userinfo, snsapi_login/],
  ['another file', { verifyFile: { name: '../x', text: '' } }, /MP_verify_/],
  ['no onLogin', { onLogin: undefined as never }, /onLogin is missing/],
  ['an option that does not exist', { onlogin: 1 } as never, /Did you mean "onLogin"/],
])('%s is refused when the handler is made', (_, options, message) => {
  const make = (): unknown =>
    oauth(callerOf(platformUrl), { appId: APP_ID }).handler({
      redirectUri: 'https://example.com/login',
      stateSecret: STATE_SECRET,
      onLogin: () => '/',
      ...options,
    })
  expect(make).toThrow(WxError)
  expect(make).toThrow(message)
  expect(make).not.toThrow(/canary/)
})
