import { StoreAddress } from '@wx/store/open'
import { type Command, Option } from 'commander'
import { type Account, requireCredentials } from './account'
import { readSecret } from './secret'
import { refuseMemory, refusePassword } from './store-connection'
import type { Terminal } from './terminal'

interface Flags {
  readonly appId?: string
  readonly secretFile?: string
  readonly store?: string
  readonly endpoint: Account['endpoint']
  readonly apiUrl: string
}

/** The options that every command has, each with its variable. There is none for the secret itself. */
export function addAccountOptions(command: Command): Command {
  return command
    .addOption(new Option('--app-id <id>', 'the app id (AppID)').env('WX_APP_ID'))
    .addOption(new Option('--secret-file <file>', 'a file with the app secret, unless WX_APP_SECRET has it').env('WX_APP_SECRET_FILE'))
    .addOption(new Option('--store <address>', 'where the token is kept: file:<directory> or redis://host:port').env('WX_TOKEN_STORE'))
    .addOption(
      new Option('--endpoint <kind>', 'where the token comes from')
        .choices(['stable', 'classic'])
        .default('stable')
        .env('WX_TOKEN_ENDPOINT'),
    )
    .addOption(new Option('--api-url <url>', "the platform's API").default('https://api.weixin.qq.com').env('WX_API_URL'))
}

/** What the options and variables say. Throws a `WxError` of code `config-invalid`. */
export async function accountOf(command: Command, terminal: Terminal): Promise<Account> {
  const { appId = '', secretFile, store, endpoint, apiUrl } = command.opts<Flags>()
  const address = store === undefined || store === '' ? undefined : new StoreAddress(store)
  if (address !== undefined) refuseMemory(address)
  if (address !== undefined && command.getOptionValueSource('store') === 'cli') refusePassword(address)
  return { appId, secret: await readSecret(secretFile, terminal), endpoint, apiUrl, store: address }
}

/** {@link accountOf}, with an app id and a secret in it. */
export async function wholeAccountOf(command: Command, terminal: Terminal): Promise<Account> {
  const account = await accountOf(command, terminal)
  requireCredentials(account)
  return account
}
