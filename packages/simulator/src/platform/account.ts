import { Cipher, type Mode, WxError } from '@wx/core'
import { nonEmpty } from '@wx/core/internal'
import type { AccountKind } from './account-kind'
import { checkChoice } from './choice'

/** The account that the simulator is the platform for. An empty text counts as absent. */
export interface AccountOptions {
  /** The token set in the platform's console; it signs every push. */
  readonly token: string
  /** Default: `safe` with an AES key, `plain` without one. */
  readonly mode?: Mode
  readonly appId?: string
  readonly secret?: string
  /** 43 characters; needed for `compat` and `safe`. */
  readonly encodingAESKey?: string
  /** The name above the chat. */
  readonly accountName?: string
  /**
   * What the account may call; the rest gets 48001. Default: `verified-service`, which may call everything.
   */
  readonly accountKind?: AccountKind
  /** Whether the account has the right to customer-service messages. Default: as its kind has. */
  readonly customerService?: boolean
}

/** `AccountOptions` with the defaults filled in. */
export interface SimulatedAccount {
  readonly name: string
  /** The original id, `gh_…`: the receiver of every push. */
  readonly id: string
  readonly appId: string
  readonly secret: string
  readonly token: string
  readonly mode: Mode
  /** Present if the mode encrypts. */
  readonly cipher?: Cipher
}

/** The default account. Its values are fixed, so that a bot can be configured before the simulator runs. */
export const DEFAULT_ACCOUNT = {
  name: '测试号',
  id: 'gh_0123456789ab',
  appId: 'wx0123456789abcdef',
  secret: '0123456789abcdef0123456789abcdef',
} as const

export const MODES: readonly Mode[] = ['plain', 'compat', 'safe']

function checkToken(token: string): string {
  if (typeof token === 'string' && token !== '') return token
  throw new WxError('config-invalid', 'token is missing or empty. Give the simulator the same token as the bot.')
}

/**
 * Fills in the defaults. Throws a `WxError` of code `config-invalid` if the token, the mode or the key is
 * invalid.
 */
export function resolveAccount(options: AccountOptions): SimulatedAccount {
  const encodingAESKey = nonEmpty(options.encodingAESKey)
  const mode = checkChoice('mode', options.mode || (encodingAESKey === undefined ? 'plain' : 'safe'), MODES)
  const account = {
    name: nonEmpty(options.accountName) ?? DEFAULT_ACCOUNT.name,
    id: DEFAULT_ACCOUNT.id,
    appId: nonEmpty(options.appId) ?? DEFAULT_ACCOUNT.appId,
    secret: nonEmpty(options.secret) ?? DEFAULT_ACCOUNT.secret,
    token: checkToken(options.token),
    mode,
  }
  if (mode === 'plain') return account
  if (encodingAESKey === undefined) {
    throw new WxError('config-invalid', `Mode "${mode}" encrypts. Give the simulator the bot's 43-character encodingAESKey as well.`)
  }
  return { ...account, cipher: new Cipher({ encodingAESKey, appId: account.appId }) }
}
