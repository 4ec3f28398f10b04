import { WxError } from '@wx/core'
import { readRecord, TokenManager } from '@wx/token'
import type { Command } from 'commander'
import { issuerOf, storeOf } from '../account/account'
import { accountWithCredentials } from '../account/given-account'
import { openReachable } from '../account/store-connection'
import { printLine, readHidden, type Terminal } from '../terminal'

/** `wx token report-bad`: tells all programs that share the store that the platform refused this token. */
export async function reportBad(command: Command, terminal: Terminal): Promise<void> {
  const account = await accountWithCredentials(command, terminal)
  const { appId, secret, fetch } = account
  const address = storeOf(account, 'A report needs the shared store')
  const bad = await readHidden('Access token: ', terminal)
  if (bad === '') throw new WxError('config-invalid', 'There is no token: pipe the refused token in, or type it.')
  const store = await openReachable(address)
  try {
    const issuer = issuerOf(account)
    const { token } = await readRecord({ appId, store, issuer })
    const isNew = token?.is(bad) === true && !token.refused
    if (isNew) await report(new TokenManager({ appId, secret, store, issuer, fetch }), bad)
    printLine(
      terminal.stdout,
      isNew
        ? '已上报，下次读取时换新 · Reported: the next read fetches another.'
        : '无需处理：存储里已不是这个令牌，或者已经上报过 · Nothing to do: the store has another token by now, or this one is reported already.',
    )
  } finally {
    await store.close?.()
  }
}

/**
 * A manager ignores a failure of the store, because it can report again later. This program can't, so it
 * throws.
 */
async function report(tokens: TokenManager, bad: string): Promise<void> {
  let failure: WxError | undefined
  tokens.on('degraded', ({ error }) => {
    failure = error
  })
  await tokens.invalidate(bad)
  if (failure !== undefined) throw failure
}
