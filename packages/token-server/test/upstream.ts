import { refusal, TokenEndpoint } from '@wx-tests/machine/token-endpoint'
import { onTestFinished } from 'vitest'

/** What every token of this platform begins with, so that a test can look for one anywhere. */
export const TOKEN_CANARY = 'canary-token'

/** A platform that knows any app id whose secret is `canary-secret-<appid>`. Closed when the test is over. */
export async function startUpstream(): Promise<TokenEndpoint> {
  const upstream = new TokenEndpoint({ nameToken: (kind, appId, number) => `${TOKEN_CANARY}.${kind}.${appId}.${number}` })
  upstream.answer = (call, serve) => {
    const isKnown = 'access_token' in call.parameters || call.secret === `canary-secret-${call.appId}`
    return isKnown ? serve() : refusal(40125, 'invalid appsecret')(call, serve)
  }
  onTestFinished(() => upstream.close())
  return upstream.listen()
}
