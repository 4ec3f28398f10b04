import type { Command } from 'commander'
import { tokenSourceOf } from '../account/given-account'
import { withTokens } from '../account/token-source'
import { printLine, type Terminal } from '../terminal'

/** `wx token get`: the token, and nothing else, on standard output. */
export async function get(command: Command, json: boolean, terminal: Terminal): Promise<void> {
  const { stdout, stderr } = terminal
  const source = await tokenSourceOf(command, terminal)
  await withTokens(source, terminal, async (tokens) => {
    const { value, remainingMs } = await tokens.held()
    if (stdout.isTTY) printLine(stderr, '此令牌等同密码，请勿分享屏幕 · The token is a secret, and now on your screen: pipe it instead.')
    printLine(stdout, json ? JSON.stringify({ appId: source.appId, kind: 'access_token', value, remainingMs }) : value)
  })
}
