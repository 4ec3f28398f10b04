import type { Command } from 'commander'

interface AccountOption {
  readonly flags: string
  readonly about: string
  readonly variable: string
}

type OptionName = 'appId' | 'secretFile' | 'store' | 'endpoint' | 'apiUrl' | 'proxy'

/** The options that every command has, each with its variable. There is none for the secret itself. */
export const OPTIONS: Readonly<Record<OptionName, AccountOption>> = {
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
}

/** For the commands that only need a token. Its key stands in `WX_TOKEN_KEY`. */
export const SERVER: AccountOption = {
  flags: '--token-server <url>',
  about: 'read the token from this token server, with the key in WX_TOKEN_KEY',
  variable: 'WX_TOKEN_SERVER',
}

/** The options that were typed. */
export type Given = Partial<Readonly<Record<OptionName | 'tokenServer', string>>>

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
