import { type Store, WxError } from '@wx/core'
import { FileStore } from '@wx/token/file'
import { RedisStore } from '@wx/token/redis'
import { Redis } from 'ioredis'
import type { StoreAddress } from './store-address'

/** A store, and how to let go of it. */
export interface StoreConnection {
  readonly store: Store
  readonly close: () => void
}

const CONNECT_MS = 3_000

/** One try; and nothing that keeps the program from ending when it is done. */
const ONCE = { lazyConnect: true, retryStrategy: () => null, disconnectTimeout: 100 }

/** Throws a `WxError` of code `store-failed` where Redis can't be reached. */
export async function openStore(address: StoreAddress): Promise<StoreConnection> {
  if (address.kind === 'file') return { store: new FileStore({ directory: address.text }), close: () => {} }
  const client = new Redis(address.text, ONCE)
  let reason = ''
  client.on('error', (error: Error) => {
    reason ||= reasonOf(error)
  })
  // The client's own limit ends with the handshake of TCP; a server that then says nothing would be waited for without end.
  const limit = setTimeout(() => {
    reason ||= `no answer within ${CONNECT_MS / 1_000} s`
    client.disconnect()
  }, CONNECT_MS)
  try {
    await client.connect()
  } catch (error) {
    throw new WxError('store-failed', `${address.name} can't be reached: ${reason || reasonOf(error)}`)
  } finally {
    clearTimeout(limit)
  }
  return { store: new RedisStore({ client }), close: () => client.disconnect() }
}

/** The system's name for it: a client's own message may carry more than should be shown. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given'
  return 'code' in error && typeof error.code === 'string' ? error.code : (/^[A-Z]{2,}/.exec(error.message)?.[0] ?? error.name)
}
