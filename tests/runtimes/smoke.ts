import { type Asked, plain, query, safe, text, unseal } from './wechat'

export interface Check {
  readonly name: string
  readonly ask: () => Asked
  readonly status: number
  /** A part of the answer, decrypted if it is encrypted. */
  readonly answer?: string
}

const BIG = ' '.repeat(70_000)
function json(content: string): string {
  return JSON.stringify({
    ToUserName: 'gh_1',
    FromUserName: 'o1',
    CreateTime: 1,
    MsgType: 'text',
    Content: content,
    MsgId: Math.floor(Math.random() * 2 ** 48),
  })
}

/** What every runtime must do. The conformance suite has the rest. */
export const CHECKS: readonly Check[] = [
  { name: 'a plain text', ask: () => plain(text('你好 😀')), status: 200, answer: '<Content><![CDATA[你说：你好 😀]]></Content>' },
  { name: 'an encrypted text, and its reply decrypts', ask: () => safe(text('你好 😀')), status: 200, answer: '你说：你好 😀' },
  { name: 'an encrypted reply of over a kilobyte', ask: () => safe(text('长'.repeat(600))), status: 200, answer: '长'.repeat(600) },
  { name: 'a news reply', ask: () => safe(text('图文')), status: 200, answer: '<ArticleCount>1</ArticleCount>' },
  {
    name: 'XML that needs the second parser',
    ask: () => plain(text('你好').replace('<xml>', '<xml><!-- c -->')),
    status: 200,
    answer: '你说：你好',
  },
  { name: 'a JSON push', ask: () => plain(json('你好')), status: 200, answer: '你说：你好' },
  {
    name: 'the URL check',
    ask: () => ({ method: 'GET', path: '/safe', query: query({ echostr: 'echo-1' }) }),
    status: 200,
    answer: 'echo-1',
  },
  { name: 'a wrong signature', ask: () => ({ ...plain(text('x')), query: query({ signature: '0'.repeat(40) }) }), status: 401 },
  { name: 'a wrong msg_signature', ask: () => ({ ...safe(text('x')), query: query({ msg_signature: '0'.repeat(40) }, 'x') }), status: 401 },
  { name: "another account's message", ask: () => safe(text('x'), 'wx0000000000000000'), status: 200, answer: 'success' },
  { name: 'a stale timestamp', ask: () => ({ ...plain(text('x')), query: query({}, undefined, 1_700_000_000) }), status: 401 },
  { name: 'too large', ask: () => plain(BIG), status: 413 },
  { name: 'invalid UTF-8', ask: () => plain(Uint8Array.of(0x3c, 0xff)), status: 200, answer: 'success' },
  { name: 'malformed', ask: () => plain('<xml><a></b></xml>'), status: 200, answer: 'success' },
  { name: 'PUT', ask: () => ({ method: 'PUT', path: '/plain', query: query(), body: 'x' }), status: 405 },
]

/** Runs one check against a server; rejects with what is wrong. */
export async function run(origin: string, { ask, status, answer }: Check): Promise<void> {
  const { method, path, query, body } = ask()
  const response = await fetch(`${origin}${path}?${query}`, {
    method,
    ...(body !== undefined && { body }),
    headers: { connection: 'close' },
  })
  const found = await response.text()
  if (response.status !== status) throw new Error(`status ${response.status} instead of ${status}: ${found.slice(0, 200)}`)
  if (answer === undefined) return
  const shown = found.startsWith('<xml><Encrypt>') ? unseal(found) : found
  if (!shown.includes(answer)) throw new Error(`unexpected answer: ${shown.slice(0, 200)}`)
}
