import { MemoryStore, type Store, WxError } from '@wx/core'
import { TokenManager } from '@wx/token'
import { RemoteTokens } from '@wx/token/remote'
import { printLine, type Terminal } from '../terminal'
import { type Account, issuerOf } from './account'
import { type HeldToken, HeldTokens } from './held-tokens'
import type { NetworkFetch } from './network'
import { openReachable } from './store-connection'
import { storedToken } from './stored-token'

/** A token server, for an account whose secret is there and not here. */
export interface ServerAccount {
  readonly appId: string
  readonly apiUrl: string | undefined
  readonly serverUrl: string
  readonly key: string
  readonly proxy: string | undefined
  readonly fetch: NetworkFetch
}

/** Where a command takes its token from: an account with its store, or a token server. */
export type TokenSource = Account | ServerAccount

/**
 * Does the work with the tokens of a source, each of which the store has by then, and closes the store after
 * it. A store that does not take a token is told on standard error.
 */
export async function withTokens(source: TokenSource, terminal: Terminal, work: (tokens: HeldTokens) => Promise<void>): Promise<void> {
  if ('serverUrl' in source) return work(remoteTokens(source))
  const { appId, secret, fetch } = source
  const store = await openStoreOf(source)
  try {
    const tokens = new TokenManager({ appId, secret, issuer: issuerOf(source), store, fetch })
    await work(new HeldTokens(tokens, () => read(tokens, terminal)))
  } finally {
    await store.close?.()
  }
}

async function read(tokens: TokenManager, terminal: Terminal): Promise<HeldToken> {
  const { value, remainingMs, failure } = await storedToken(tokens)
  if (failure !== undefined)
    printLine(terminal.stderr, `令牌可用，但存储有故障 · The token works, but the store does not: ${failure.message}`)
  return { value, remainingMs }
}

function remoteTokens({ appId, serverUrl, key, fetch }: ServerAccount): HeldTokens {
  const tokens = new RemoteTokens({ url: serverUrl, key, appId, fetch })
  return new HeldTokens(tokens, async () => {
    const value = await tokens.get()
    return { value, remainingMs: Math.floor(tokens.describe().remainingMs) }
  })
}

async function openStoreOf({ store, endpoint }: Account): Promise<Store> {
  if (store !== undefined) return openReachable(store)
  if (endpoint === 'stable') return new MemoryStore()
  throw new WxError(
    'config-invalid',
    'Fetching a classic token without the shared store ends the one in use: give --store or WX_TOKEN_STORE, the one that your programs use.',
  )
}
