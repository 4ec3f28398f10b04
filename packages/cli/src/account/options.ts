import { WxError } from '@wx/core'
import { nearestName, nonEmpty } from '@wx/core/internal'
import { StoreAddress } from '@wx/store/open'
import { RemoteTokens } from '@wx/token/remote'
import type { Command } from 'commander'
import type { Terminal } from '../terminal'
import { type Account, ENDPOINTS, type Endpoint, issuerOf, requireAppId, requireCredentials } from './account'
import { networkFetch } from './network'
import { readSecret } from './secret'
import { refuseMemory, refusePassword } from './store-connection'
import type { ServerAccount, TokenSource } from './token-source'

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
  proxy: { flags: '--proxy <url>', about: 'an HTTP proxy, http://host:port; NO_PROXY has the hosts without it', variable: 'HTTPS_PROXY' },
} as const satisfies Readonly<Record<string, AccountOption>>

/** For the commands that only need a token. Its key stands in `WX_TOKEN_KEY`. */
const SERVER = {
  flags: '--token-server <url>',
  about: 'read the token from this token server, with the key in WX_TOKEN_KEY',
  variable: 'WX_TOKEN_SERVER',
} as const satisfies AccountOption

type Given = Partial<Readonly<Record<keyof typeof OPTIONS | 'tokenServer', string>>>

export function addAccountOptions(command: Command): Command {
  for (const option of Object.values(OPTIONS)) addOption(command, option)
  return command
}

export function addTokenSourceOptions(command: Command): Command {
  return addOption(addAccountOptions(command), SERVER)
}

function addOption(command: Command, { flags, about, variable }: AccountOption): Command {
  return command.option(flags, `${about} (variable: ${variable})`)
}

/** What the options and variables say. Throws a `WxError` of code `config-invalid`. */
export async function accountOf(command: Command, terminal: Terminal): Promise<Account> {
  const options = command.opts<Given>()
  const given = (name: Exclude<keyof typeof OPTIONS, 'proxy'>): string | undefined =>
    nonEmpty(options[name]) ?? nonEmpty(terminal.env[OPTIONS[name].variable])
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
    fetch: networkFetch(options.proxy, terminal.env),
  }
  refuseApiUrl(account)
  return account
}

/** Like {@link accountOf}, and refuses an account without an app id or a secret. */
export async function accountWithCredentials(command: Command, terminal: Terminal): Promise<Account> {
  const account = await accountOf(command, terminal)
  requireCredentials(account)
  return account
}

/** A token server if there is one, else {@link accountWithCredentials}. */
export async function tokenSourceOf(command: Command, terminal: Terminal): Promise<TokenSource> {
  const { tokenServer, appId, apiUrl, proxy } = command.opts<Given>()
  const serverUrl = nonEmpty(tokenServer) ?? nonEmpty(terminal.env[SERVER.variable])
  if (serverUrl === undefined) return accountWithCredentials(command, terminal)
  const source = {
    appId: nonEmpty(appId) ?? nonEmpty(terminal.env[OPTIONS.appId.variable]) ?? '',
    apiUrl: nonEmpty(apiUrl) ?? nonEmpty(terminal.env[OPTIONS.apiUrl.variable]),
    serverUrl,
    key: nonEmpty(terminal.env.WX_TOKEN_KEY) ?? '',
    fetch: networkFetch(proxy, terminal.env),
  }
  requireAppId(source.appId)
  refuseServer(source)
  return source
}

function refuseServer({ appId, serverUrl, key }: ServerAccount): void {
  if (key === '') throw new WxError('config-invalid', 'There is no key for the token server: set WX_TOKEN_KEY to one of its keys.')
  try {
    new RemoteTokens({ url: serverUrl, key, appId })
  } catch (error) {
    throw WxError.is(error) ? new WxError('config-invalid', `--token-server or WX_TOKEN_SERVER can't be used: ${error.message}`) : error
  }
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
