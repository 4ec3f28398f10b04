import { type Store, WxError } from '@wx/core'
import { openStore, type StoreAddress } from '@wx/store/open'

/** Any key: reading it shows whether the store can be reached. */
const PROBE_KEY = 'wx:token:probe'

/** A store that answers. Rejects with a `WxError` of code `store-failed` if it does not. */
export async function openReachable(address: StoreAddress): Promise<Store> {
  const store = await openStore(address)
  try {
    await store.get(PROBE_KEY)
    return store
  } catch (error) {
    await store.close?.()
    throw error
  }
}

/** A password in an argument is seen by every user of the machine. */
export function refusePassword({ hasPassword }: StoreAddress): void {
  if (!hasPassword) return
  throw new WxError(
    'config-invalid',
    '--store holds a password, and every user of this machine can see arguments: put it into WX_TOKEN_STORE instead.',
  )
}

/** A store in memory ends with the command, and no other program shares it. */
export function refuseMemory({ kind }: StoreAddress): void {
  if (kind !== 'memory') return
  throw new WxError(
    'config-invalid',
    'memory: is shared with no other program: give the store that your programs use, file:<directory> or redis://host:6379.',
  )
}
