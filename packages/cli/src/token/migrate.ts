import { type Clock, WxError } from '@wx/core'
import { type Issuer, readRecord, TokenManager } from '@wx/token'
import type { Command } from 'commander'
import { issuerOf, storeOf } from '../account/account'
import { accountWithCredentials } from '../account/given-account'
import { openReachable } from '../account/store-connection'
import { storedToken } from '../account/stored-token'
import { printLine, type Terminal } from '../terminal'
import { type LegacyToken, readLegacyToken } from './legacy-token'

/** A `TokenManager` does not hand out a token that ends sooner. */
const SHORTEST_LIFE_MS = 60_000
/** The platform's tokens live two hours. */
const LONGEST_LIFE_MS = 7_200_000

/** `wx token migrate`: takes over the token that another SDK left in a file, if it still lives. */
export async function migrate(command: Command, path: string, clock: Clock, terminal: Terminal): Promise<void> {
  const account = await accountWithCredentials(command, terminal)
  const address = storeOf(account, 'There is nowhere to write to')
  const legacy = readLegacyToken(path, account)
  const lifeMs = legacy.endsAt - clock.now()
  refuseLife(lifeMs)
  const store = await openReachable(address)
  try {
    const { appId, secret, fetch } = account
    const { token } = await readRecord({ appId, store, issuer: issuerOf(account) })
    if (token?.is(legacy.value) === true)
      throw unwritten(token.refused ? 'the store has this token already, reported as refused' : 'the store has this token already')
    let taken = false
    const issuer = legacyIssuer(issuerOf(account), legacy, lifeMs, () => {
      taken = true
    })
    // In the record this is an ordinary fetch: it can't replace a live token, and no other program fetches
    // meanwhile.
    const { failure } = await storedToken(new TokenManager({ appId, secret, store, issuer, clock, fetch }))
    if (!taken) throw unwritten('the store has a live token already')
    if (failure !== undefined) throw failure
    const minutes = Math.floor(lifeMs / 60_000)
    printLine(terminal.stdout, `已写入，剩余 ${minutes} 分钟 · Written: the token of ${legacy.source} lives ${minutes} min more.`)
    if (account.endpoint === 'classic')
      printLine(terminal.stdout, '请先停掉旧程序 · End the old program now: its next fetch would end this token.')
  } finally {
    await store.close?.()
  }
}

/**
 * An issuer that gives the token of the file. Without budgets, so that it counts as no fetch of the account.
 */
function legacyIssuer({ endpoint, window, supersedes }: Issuer, { value }: LegacyToken, lifeMs: number, taken: () => void): Issuer {
  return {
    endpoint,
    window,
    supersedes,
    issue: async () => {
      taken()
      return { value, lifeMs }
    },
  }
}

function refuseLife(lifeMs: number): void {
  if (lifeMs <= 0) throw unwritten(`the token ended ${Math.ceil(-lifeMs / 60_000)} min ago; the first read fetches another`)
  if (lifeMs <= SHORTEST_LIFE_MS) throw unwritten('the token ends within a minute; the first read fetches another')
  if (lifeMs > LONGEST_LIFE_MS)
    throw unwritten('the file says that the token lives for more than two hours, which none does: check this machine’s clock')
}

function unwritten(reason: string): WxError {
  return new WxError('token-unavailable', `未写入 · Nothing was written: ${reason}.`)
}
