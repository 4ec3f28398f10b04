import { proxyFetch } from '@wx/api/proxy'
import { visibleText } from '@wx/core/internal'
import { Command } from 'commander'
import { type Environment, loadConfig } from './config/source'
import { startTokenServer, type TokenServer } from './token-server'

/** `wx-token-server`. `started` gets the running server, so that the caller can close it. */
export function command(environment: Environment, started: (server: TokenServer) => void): Command {
  return (
    new Command('wx-token-server')
      // An error repeats what was typed.
      .configureOutput({ outputError: (text, write) => write(`${visibleText(text.trimEnd())}\n`) })
      .description(
        'The central control server (中控服务器): it fetches WeChat access tokens and tickets, and all other programs read them from it.',
      )
      .option(
        '--config <file>',
        'a YAML file. These variables replace its entries, or all of it: WX_LISTEN, WX_PROBES, WX_TLS, WX_STORE, WX_PROXY, WX_ACCOUNTS, WX_KEYS, WX_LOG_LEVEL',
      )
      .option('--check', 'only check the configuration')
      .action(async ({ config, check }: { readonly config?: string; readonly check?: true }) => {
        const loaded = loadConfig(config, environment)
        const fetch = proxyFetch({ proxy: loaded.proxy, environment })
        if (check === undefined) started(await startTokenServer({ config: loaded, ...(fetch === undefined ? {} : { fetch }) }))
      })
  )
}
