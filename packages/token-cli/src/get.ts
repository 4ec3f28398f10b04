import { MemoryStore, WxError } from '@wx/core'
import { TokenManager } from '@wx/token'
import { type Account, issuerOf } from './account'
import { openStore } from './store-connection'
import type { Terminal } from './terminal'
import { WatchedStore } from './watched-store'

/** `wx-token get`: the token, and nothing else, on standard output. */
export const get = async (account: Account, json: boolean, { stdout, stderr }: Terminal): Promise<void> => {
  const { appId, secret, store: address } = account
  if (address === undefined && account.endpoint === 'classic') {
    throw new WxError(
      'config-invalid',
      'A classic token that is fetched on the side ends the one in use: give --store or WX_TOKEN_STORE, the one that your programs use.',
    )
  }
  const { store, close } = address === undefined ? { store: new MemoryStore(), close: () => {} } : await openStore(address)
  try {
    const watched = new WatchedStore(store)
    const manager = new TokenManager({ appId, secret, issuer: issuerOf(account), store: watched })
    const value = await manager.get()
    const { remainingMs } = manager.describe()
    await watched.idle()
    if (stdout.isTTY) stderr.write('此令牌等同密码，请勿分享屏幕 · The token is a secret, and now on your screen: pipe it instead.\n')
    stdout.write(`${json ? JSON.stringify({ appId, kind: 'access_token', value, remainingMs: Math.floor(remainingMs) }) : value}\n`)
  } finally {
    close()
  }
}
