import { WxError } from '@wx/core'
import { TokenManager } from '@wx/token'
import { type Account, issuerOf, storeOf } from './account'
import { openStore } from './store-connection'
import { readHidden, type Terminal } from './terminal'
import { WatchedStore } from './watched-store'

/** `wx-token report-bad`: tells all programs that share the store that the platform refused this token. */
export const reportBad = async (account: Account, terminal: Terminal): Promise<void> => {
  const { appId, secret } = account
  const address = storeOf(account, 'Without a store there is nobody to tell')
  const token = await readHidden('Access token: ', terminal)
  if (token === '') throw new WxError('config-invalid', 'There is no token: pipe the refused token in, or type it.')
  const { store, close } = await openStore(address)
  try {
    const watched = new WatchedStore(store)
    await new TokenManager({ appId, secret, store: watched, issuer: issuerOf(account) }).invalidate(token)
    // Failing is silent in a manager, which has other chances; here is none.
    void watched.read
    terminal.stdout.write(
      watched.written
        ? '已上报，下次读取时换新 · Reported: the next read fetches another.\n'
        : '无需处理：存储里已不是这个令牌，或者已经上报过 · Nothing to do: the store has another token by now, or knows already.\n',
    )
  } finally {
    close()
  }
}
