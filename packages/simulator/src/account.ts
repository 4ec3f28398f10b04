import { Cipher, type Mode, WxError } from '@wx/core'

export interface AccountOptions {
  /** The token typed into the platform's console; signs every push. */
  readonly token: string
  /** Defaults to `safe` with an AES key and to `plain` without one. */
  readonly mode?: Mode
  readonly appId?: string
  readonly secret?: string
  /** 43 characters; needed for `compat` and `safe`. */
  readonly encodingAESKey?: string
  readonly accountName?: string
}

/** The official account that the simulator plays the platform for. */
export interface Account {
  readonly name: string
  /** The original id, `gh_…`: what pushes are addressed to. */
  readonly id: string
  readonly appId: string
  readonly secret: string
  readonly token: string
  readonly mode: Mode
  /** Present exactly when the mode encrypts. */
  readonly cipher?: Cipher
}

/** What an account is where nobody says otherwise, so that a bot can be configured before the simulator runs. */
export const defaults = {
  name: '测试号',
  id: 'gh_0123456789ab',
  appId: 'wx0123456789abcdef',
  secret: '0123456789abcdef0123456789abcdef',
} as const

/** Fills in what was left out. Throws `config-invalid` where the mode needs a key that is missing or unusable. */
export function accountOf(options: AccountOptions): Account {
  if (options.token === '') throw new WxError('config-invalid', 'token is empty: give the simulator the same token as the bot.')
  const mode = options.mode ?? (options.encodingAESKey === undefined ? 'plain' : 'safe')
  const appId = options.appId ?? defaults.appId
  const account = {
    name: options.accountName ?? defaults.name,
    id: defaults.id,
    appId,
    secret: options.secret ?? defaults.secret,
    token: options.token,
    mode,
  }
  if (mode === 'plain') return account
  if (options.encodingAESKey === undefined) {
    throw new WxError('config-invalid', `mode "${mode}" encrypts: give the simulator the bot's 43-character encodingAESKey as well.`)
  }
  return { ...account, cipher: new Cipher({ encodingAESKey: options.encodingAESKey, appId }) }
}
