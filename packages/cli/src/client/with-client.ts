import { WxApiError, WxClient, type WxClientOptions } from '@wx/client'
import type { Command } from 'commander'
import { tokenSourceOf } from '../account/given-account'
import { type TokenSource, withTokens } from '../account/token-source'
import { explain } from '../errcode/explanation'
import { languageOf } from '../errcode/language'
import { FAILED } from '../exit-code'
import { printLine, type Terminal } from '../terminal'

/**
 * Does the work with a client of the account that options and variables name. A refusal of the platform is
 * told on standard error, with what its code means; the exit code is 1 then.
 */
export async function withClient(command: Command, terminal: Terminal, work: (wx: WxClient) => Promise<void>): Promise<void> {
  const source = await tokenSourceOf(command, terminal)
  await withTokens(source, terminal, async (tokens) => {
    const wx = new WxClient({ tokens, ...optionsOf(source) })
    try {
      await work(wx)
    } catch (error) {
      if (!WxApiError.is(error)) throw error
      for (const line of linesOf(error, terminal)) printLine(terminal.stderr, line)
      terminal.exitCode = FAILED
    } finally {
      await wx.close()
    }
  })
}

function optionsOf(source: TokenSource): WxClientOptions {
  const { appId, apiUrl, proxy } = source
  return {
    appId,
    ...('secret' in source ? { secret: source.secret } : {}),
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
    ...(proxy === undefined ? {} : { proxy }),
  }
}

/** What the call itself knows of its refusal, such as who may make it, goes before the advice on the code. */
function linesOf({ message, errcode, rights, advice }: WxApiError, { env }: Terminal): readonly string[] {
  const language = languageOf(undefined, env)
  const [what = '', ...todo] = explain(errcode, language)
  return [message, what, ...(rights === undefined || advice === undefined ? todo : [`  → ${advice[language]}`])]
}
