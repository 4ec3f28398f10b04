import { randomUUID } from 'node:crypto'
import { WxClient } from '@wx/client'
import { jsSdk } from '@wx/client/js-sdk'
import { type Login, type LoginAnswer, oauth, type UserProfile } from '@wx/client/oauth'
import { webhook } from '@wx/fetch'
import { stableToken, TokenManager, ticket } from '@wx/token'
import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { page } from './page'

export interface Config {
  readonly appId: string
  readonly secret: string
  /** Where browsers reach this server, such as `https://example.com`. */
  readonly origin: string
  /** Signs the state of a login: at least 32 characters. */
  readonly stateSecret: string
  /** Where the platform's API answers; the simulator's address in a test. */
  readonly api?: string
  /** Where the pages are that ask the user; the simulator's address in a test. */
  readonly pagesUrl?: string
}

const COOKIE = 'session'

/** A web page for users of WeChat: it knows who looks at it, and may use the JS-SDK. */
export function build(config: Config): Hono {
  const { appId, secret, origin, stateSecret, api = 'https://api.weixin.qq.com', pagesUrl = 'https://open.weixin.qq.com' } = config
  const tokens = new TokenManager({ appId, secret, issuer: stableToken({ baseUrl: api }) })
  const tickets = new TokenManager({ appId, secret, issuer: ticket({ type: 'jsapi', tokens, baseUrl: api }) })
  const wx = new WxClient({ tokens, appId, secret, baseUrl: api })
  /** In memory: a restart logs everybody out. */
  const sessions = new Map<string, UserProfile>()

  const login = oauth(wx, { appId, pagesUrl })
  const onLogin = async ({ token, to = origin }: Login): Promise<LoginAnswer> => {
    const id = randomUUID()
    sessions.set(id, await login.userInfo(token))
    const secure = origin.startsWith('https:') ? '; Secure' : ''
    return { status: 302, headers: { location: to, 'set-cookie': `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax${secure}` }, body: '' }
  }
  const answerLogin = webhook(login.handler({ redirectUri: `${origin}/login`, stateSecret, scope: 'snsapi_userinfo', onLogin }))
  const answerJsSdk = webhook(jsSdk({ appId, tickets }).handler({ origins: [origin] }))

  return new Hono()
    .all('/login', (c) => answerLogin(c.req.raw))
    .all('/js-sdk', (c) => answerJsSdk(c.req.raw))
    .get('/', (c) => {
      const user = sessions.get(getCookie(c, COOKIE) ?? '')
      const here = new URL(c.req.url)
      return user === undefined ? c.redirect(`/login?to=${encodeURIComponent(here.pathname + here.search)}`) : c.html(page(user))
    })
}
