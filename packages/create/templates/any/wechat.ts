import { WxClient } from '@wx/client'
import type { Store } from '@wx/core' //: ts !server
import { stableToken, TokenManager } from '@wx/token'
import { RemoteTokens } from '@wx/token/remote' //: server

export function openWechat(store: Store, env: NodeJS.ProcessEnv) { //: ts !server
export function openWechat(env: NodeJS.ProcessEnv) { //: ts server
export function openWechat(store, env) { //: js !server
export function openWechat(env) { //: js server
  const appId = env.WX_APP_ID || ''
  const secret = env.WX_APP_SECRET || ''
  const baseUrl = env.WX_API_URL || 'https://api.weixin.qq.com'
  const tokens = new TokenManager({ appId, secret, store, issuer: stableToken({ baseUrl }) }) //: !server
  const tokens = env.WX_TOKEN_SERVER //: server
    ? new RemoteTokens({ url: env.WX_TOKEN_SERVER, key: env.WX_TOKEN_KEY || '', appId }) //: server
    : new TokenManager({ appId, secret, issuer: stableToken({ baseUrl }) }) //: server
  return new WxClient({ tokens, baseUrl })
}
