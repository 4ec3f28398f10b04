import { type TokenSource, withToken } from '../account/token-source'
import { printLine, type Terminal } from '../terminal'

/** `wx token get`: the token, and nothing else, on standard output. */
export async function get(source: TokenSource, json: boolean, terminal: Terminal): Promise<void> {
  const { stdout, stderr } = terminal
  await withToken(source, terminal, async ({ value, remainingMs }) => {
    if (stdout.isTTY) printLine(stderr, '此令牌等同密码，请勿分享屏幕 · The token is a secret, and now on your screen: pipe it instead.')
    printLine(stdout, json ? JSON.stringify({ appId: source.appId, kind: 'access_token', value, remainingMs }) : value)
  })
}
