import { WxError } from '@wx/core'
import type { Errcode } from '../platform/platform-error'
import { loginRedirect, readLoginRequest } from '../platform/tokens/login-request'
import { type Answer, done, type Operations } from './operation'
import type { Platform } from './platform'

type Query = Readonly<Record<string, string>>

/**
 * Web login: from the code to the user.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html
 */
export function loginOperations({ account, chat, login }: Platform): Operations {
  const appRefusal = ({ appid }: Query): Errcode | undefined => (appid === account.appId ? undefined : 40013)
  const secretRefusal = ({ secret }: Query): Errcode | undefined => (secret === account.secret ? undefined : 40125)
  const exchange = (query: Query): Answer => login.exchange(query.code ?? '')
  const refresh = (query: Query): Answer => login.refresh(query.refresh_token ?? '')

  return {
    'GET /sns/oauth2/access_token': ({ query }) => appRefusal(query) ?? secretRefusal(query) ?? exchange(query),
    'GET /sns/oauth2/refresh_token': ({ query }) => appRefusal(query) ?? refresh(query),
    'GET /sns/oauth2/component/access_token': ({ query }) => appRefusal(query) ?? exchange(query),
    'GET /sns/oauth2/component/refresh_token': ({ query }) => appRefusal(query) ?? refresh(query),
    'GET /sns/auth': ({ query, token }) => {
      const grant = login.grant(token, query.openid ?? '')
      return done(typeof grant === 'number' ? grant : undefined)
    },
    'GET /sns/userinfo': ({ query, token }) => {
      const openid = query.openid ?? ''
      const grant = login.grant(token, openid)
      if (typeof grant === 'number') return grant
      // `snsapi_base` gives the openid and no more.
      if (grant.scope !== 'snsapi_userinfo') return 48001
      const empty = { sex: 0, province: '', city: '', country: '', headimgurl: '', privilege: [] }
      const name = chat.known(openid)?.person.name || `用户 ${openid}`
      return { openid, nickname: name, ...empty }
    },
  }
}

/**
 * The user opens the address of a web login and agrees; returns where the platform then sends the browser.
 * Throws a `WxError` of code `config-invalid` for an address that the platform would refuse.
 */
export function authorize(platform: Platform, address: string, openid: string): string {
  const query = URL.canParse(address) ? Object.fromEntries(new URL(address).searchParams) : {}
  const request = readLoginRequest(query, platform)
  if (typeof request === 'string') throw new WxError('config-invalid', `The platform would refuse this login: ${request}`)
  return loginRedirect(request, platform.login.code({ openid, scope: request.scope }))
}
