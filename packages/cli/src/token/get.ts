import { MemoryStore, type Store, WxError } from '@wx/core'
import { TokenManager } from '@wx/token'
import { type Account, issuerOf } from '../account/account'
import { openReachable } from '../account/store-connection'
import { storedToken } from './stored-token'
import { printLine, type Terminal } from '../terminal'

/** `wx token get`: the token, and nothing else, on standard output. */
export async function get(account: Account, json: boolean, { stdout, stderr }: Terminal): Promise<void> {
  const { appId, secret, store: address } = account
  if (address === undefined && account.endpoint === 'classic') {
    throw new WxError(
      'config-invalid',
      'Fetching a classic token without the shared store ends the one in use: give --store or WX_TOKEN_STORE, the one that your programs use.',
    )
  }
  const store: Store = address === undefined ? new MemoryStore() : await openReachable(address)
  try {
    const { value, remainingMs, failure } = await storedToken(new TokenManager({ appId, secret, issuer: issuerOf(account), store }))
    if (failure !== undefined) printLine(stderr, `令牌可用，但存储有故障 · The token works, but the store does not: ${failure.message}`)
    if (stdout.isTTY) printLine(stderr, '此令牌等同密码，请勿分享屏幕 · The token is a secret, and now on your screen: pipe it instead.')
    printLine(stdout, json ? JSON.stringify({ appId, kind: 'access_token', value, remainingMs }) : value)
  } finally {
    await store.close?.()
  }
}
