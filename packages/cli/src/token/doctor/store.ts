import { type Store, WxError } from '@wx/core'
import type { StoreAddress } from '@wx/store/open'
import { openReachable } from '../../account/store-connection'
import { type Finding, fine, wrong } from './finding'

const KEY = 'wx:token:doctor'
const TTL_MS = 60_000

/** Writes and reads a value under a key of doctor's own. If that succeeds, the store stays open. */
export async function checkStore(address: StoreAddress): Promise<readonly [Finding, Store | undefined]> {
  let store: Store | undefined
  try {
    store = await openReachable(address)
    await writeAndRead(store)
    return [fine(`存储可读写：${address.name}`, 'the store can be read and written'), store]
  } catch (error) {
    await store?.close?.()
    if (!WxError.is(error)) throw error
    return [unusable(address, error), undefined]
  }
}

async function writeAndRead(store: Store): Promise<void> {
  const value = crypto.randomUUID()
  const version = await store.set(KEY, value, { ttlMs: TTL_MS })
  const seen = await store.get(KEY)
  // Another doctor may have written meanwhile, so the value may differ; but there must be one.
  if (version === undefined || seen.value === undefined) throw new WxError('store-failed', 'What was written could not be read again.')
}

function unusable({ kind, name }: StoreAddress, { message }: WxError): Finding {
  const what =
    kind === 'file'
      ? { zh: `目录不可用：${name}`, en: `the directory can't be used: ${message}` }
      : { zh: `Redis 不可用：${name}`, en: `Redis can't be used: ${message}` }
  const todo =
    kind === 'file'
      ? {
          zh: '换成本机磁盘上属于运行用户的目录，权限 0700。',
          en: 'Use a directory on a local disk that belongs to the user who runs the program, with mode 0700.',
        }
      : {
          zh: '检查 WX_TOKEN_STORE 的地址和密码、Redis 是否运行、防火墙。',
          en: 'Check address and password in WX_TOKEN_STORE, that Redis runs, and the firewall.',
        }
  return wrong(what, todo)
}
