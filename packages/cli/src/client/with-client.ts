import { WxError } from '@wx/core'
import type { Command } from 'commander'
import { tokenSourceOf } from '../account/options'
import { withToken } from '../account/token-source'
import { explain } from '../errcode/explanation'
import { languageOf } from '../errcode/language'
import { printLine, type Terminal } from '../terminal'
import { ApiClient } from './api-client'
import { apiMenu } from './api-menu'
import type { Client, Menu } from './client'

/** The client, and what stands on it. */
export interface Wx {
  readonly client: Client
  readonly menu: Menu
}

/**
 * Does the work with a client of the account that options and variables name. A refusal of the platform is
 * told on standard error, with what its code means; the exit code is 1 then.
 */
export async function withClient(command: Command, terminal: Terminal, work: (wx: Wx) => Promise<void>): Promise<void> {
  const source = await tokenSourceOf(command, terminal)
  await withToken(source, terminal, async ({ tokens }) => {
    const client = new ApiClient(source, tokens)
    try {
      await work({ client, menu: apiMenu(client) })
    } catch (error) {
      if (!WxError.is(error) || error.errcode === undefined || error.code === 'token-unavailable') throw error
      printLine(terminal.stderr, error.message)
      for (const line of explain(error.errcode, languageOf(undefined, terminal.env))) printLine(terminal.stderr, line)
      terminal.exitCode = 1
    }
  })
}
