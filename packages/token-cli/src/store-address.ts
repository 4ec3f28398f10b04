import { WxError } from '@wx/core'

/** Where records are kept; `name` may be shown, `text` may hold a password. */
export interface StoreAddress {
  readonly kind: 'file' | 'redis'
  readonly text: string
  readonly name: string
}

/** `file:<directory>`, `redis://…` or `rediss://…`. Throws a `WxError` of code `config-invalid` that repeats no password. */
export function parseStoreAddress(text: string): StoreAddress {
  if (text.startsWith('file:') && text !== 'file:') return { kind: 'file', text: text.slice('file:'.length), name: text }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'redis:' || url?.protocol === 'rediss:')
    return { kind: 'redis', text, name: `${url.protocol}//${url.host}${url.pathname}` }
  throw new WxError('config-invalid', 'The store is neither file:<directory> nor redis://host:port: check --store or WX_TOKEN_STORE.')
}

/** A password in an argument is seen by every user of the machine. */
export function refusePassword(address: StoreAddress): void {
  const { password, searchParams } = new URL(address.text, 'file:')
  if (address.kind === 'file' || (password === '' && !searchParams.has('password'))) return
  throw new WxError(
    'config-invalid',
    '--store holds a password, and every user of this machine can see arguments: put it into WX_TOKEN_STORE instead.',
  )
}
