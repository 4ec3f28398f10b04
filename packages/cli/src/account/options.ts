import { WxError } from '@wx/core'
import { nearestName, nonEmpty } from '@wx/core/internal'
import { StoreAddress } from '@wx/store/open'
import type { Command } from 'commander'
import { refuseMemory, refusePassword } from './store-connection'
import type { Terminal } from '../terminal'
import { type Account, ENDPOINTS, type Endpoint, issuerOf, requireCredentials } from './account'
import { readSecret } from './secret'

interface AccountOption {
  readonly flags: string
  readonly about: string
  readonly variable: string
}

/** The options that every command has, each with its variable. There is none for the secret itself. */
const OPTIONS = {
  appId: { flags: '--app-id <id>', about: 'the app id (AppID)', variable: 'WX_APP_ID' },
  secretFile: {
    flags: '--secret-file <file>',
    about: 'a file with the app secret, unless WX_APP_SECRET has it',
    variable: 'WX_APP_SECRET_FILE',
  },
  store: {
    flags: '--store <address>',
    about: 'where the token is kept: file:<directory> or redis://host:port',
    variable: 'WX_TOKEN_STORE',
  },
  endpoint: { flags: '--endpoint <kind>', about: 'where the token comes from: stable (default) or classic', variable: 'WX_TOKEN_ENDPOINT' },
  apiUrl: { flags: '--api-url <url>', about: 'the API, unless it is https://api.weixin.qq.com', variable: 'WX_API_URL' },
} as const satisfies Readonly<Record<string, AccountOption>>

type OptionName = keyof typeof OPTIONS

export function addAccountOptions(command: Command): Command {
  for (const { flags, about, variable } of Object.values(OPTIONS)) command.option(flags, `${about} (variable: ${variable})`)
  return command
}

/** What the options and variables say. Throws a `WxError` of code `config-invalid`. */
export async function accountOf(command: Command, terminal: Terminal): Promise<Account> {
  const options = command.opts<Partial<Readonly<Record<OptionName, string>>>>()
  const given = (name: OptionName): string | undefined => nonEmpty(options[name]) ?? nonEmpty(terminal.env[OPTIONS[name].variable])
  const store = given('store')
  const address = store === undefined ? undefined : new StoreAddress(store)
  if (address !== undefined) refuseMemory(address)
  if (address !== undefined && nonEmpty(options.store) !== undefined) refusePassword(address)
  const account = {
    appId: given('appId') ?? '',
    secret: await readSecret(given('secretFile'), terminal),
    endpoint: endpointOf(given('endpoint') ?? 'stable'),
    apiUrl: given('apiUrl'),
    store: address,
  }
  refuseApiUrl(account)
  return account
}

/** {@link accountOf}, with an app id and a secret in it. */
export async function wholeAccountOf(command: Command, terminal: Terminal): Promise<Account> {
  const account = await accountOf(command, terminal)
  requireCredentials(account)
  return account
}

function endpointOf(text: string): Endpoint {
  const endpoint = ENDPOINTS.find((one) => one === text)
  if (endpoint !== undefined) return endpoint
  const nearest = nearestName(text, ENDPOINTS)
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`
  throw new WxError('config-invalid', `--endpoint or WX_TOKEN_ENDPOINT is "${text}"; it must be ${ENDPOINTS.join(' or ')}.${hint}`)
}

function refuseApiUrl(account: Account): void {
  try {
    issuerOf(account)
  } catch (error) {
    throw WxError.is(error) ? new WxError('config-invalid', `--api-url or WX_API_URL can't be used: ${error.message}`) : error
  }
}
