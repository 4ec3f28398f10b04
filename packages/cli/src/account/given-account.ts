import { WxError } from '@wx/core'
import { nearestName, nonEmpty } from '@wx/core/internal'
import { StoreAddress } from '@wx/store/open'
import { RemoteTokens } from '@wx/token/remote'
import type { Command } from 'commander'
import type { Terminal } from '../terminal'
import { type Account, ENDPOINTS, type Endpoint, issuerOf, requireAppId, requireCredentials } from './account'
import { networkFetch } from './network'
import { type Given, OPTIONS, SERVER } from './options'
import { readSecret } from './secret'
import { refuseMemory, refusePassword } from './store-connection'
import type { ServerAccount, TokenSource } from './token-source'

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
    proxy: nonEmpty(options.proxy),
    fetch: await networkFetch(options.proxy, terminal.env),
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
    proxy: nonEmpty(proxy),
    fetch: await networkFetch(proxy, terminal.env),
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
