import { type WebhookHandler, WxError } from '@wx/core'
import { knownBot, nonEmpty } from '@wx/core/internal'
import { resolveAccount, type SimulatedAccount } from './platform/account'
import type { MountOptions } from './simulator-options'

/**
 * The account of a bot in this process: its token, app id, key, mode and account id, unless the options say
 * others. Throws a `WxError` of code `config-invalid` for another handler without a token in the options.
 */
export function botAccount(handler: WebhookHandler, options: MountOptions): SimulatedAccount {
  const bot = knownBot(handler)?.options
  const token = nonEmpty(options.token) ?? first(bot?.token)
  if (token === undefined) {
    throw new WxError(
      'config-invalid',
      'The handler is no Bot of this copy of @wx/core, so its token is not known. Give it: simulator(handler, { token }); in an encrypted mode also appId and encodingAESKey.',
    )
  }
  const appId = nonEmpty(options.appId) ?? nonEmpty(bot?.appId)
  const encodingAESKey = nonEmpty(options.encodingAESKey) ?? first(bot?.encodingAESKey)
  const mode = options.mode || bot?.mode
  const account = resolveAccount({
    ...options,
    token,
    ...(appId && { appId }),
    ...(encodingAESKey && { encodingAESKey }),
    ...(mode && { mode }),
  })
  return { ...account, id: nonEmpty(bot?.accountId) ?? account.id }
}

/** Of several tokens or keys any would do. */
function first(value: string | readonly string[] | undefined): string | undefined {
  return [value].flat().find((text) => text !== undefined && text !== '')
}
