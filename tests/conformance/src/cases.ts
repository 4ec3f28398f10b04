import { gzipSync } from 'node:zlib'
import type { Mode, WxErrorCode } from '@wx/core'
import { type Asked, now, Wechat } from './wechat'

export interface Case {
  readonly name: string
  /** The modes it is about; all when left out. */
  readonly modes?: readonly Mode[]
  readonly ask: (wechat: Wechat) => Asked
  readonly status: number
  /** The whole body, if it is not a reply. */
  readonly body?: string
  /** Fields of the reply, decrypted. */
  readonly reply?: object
  /** The code, or for an error of the handler's own the message, that `bot.catch` is told. */
  readonly error?: WxErrorCode | 'the handler broke'
}

function text(wechat: Wechat, content: string): Asked {
  return wechat.push({ MsgType: 'text', Content: content })
}

/** The request with its query changed by hand, raw, so that no URL class tidies it. */
function requery(asked: Asked, change: (query: string) => string): Asked {
  return { ...asked, query: change(asked.query) }
}

function without(name: string) {
  return (query: string): string =>
    query
      .split('&')
      .filter((pair) => !pair.startsWith(`${name}=`))
      .join('&')
}

const PARAMETERS = ['signature', 'timestamp', 'nonce'] as const
function bytes(source: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(source)
}

async function* oneByOne(body: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const byte of body) yield Uint8Array.of(byte)
}

async function* kilobytes(count: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let sent = 0; sent < count; sent++) yield new Uint8Array(1024).fill(0x20)
}

/**
 * What came with a right signature, but can't be read, is answered in one way in every mode: nothing tells it
 * from what can't be opened.
 */
function unreadable(name: string, ask: Case['ask'], error: WxErrorCode): Case {
  return { name, ask, status: 200, body: 'success', error }
}

const PUSHES: readonly Case[] = [
  {
    name: 'a text is answered',
    ask: (wechat) => text(wechat, '你好 😀 ]]> <b>'),
    status: 200,
    reply: { MsgType: 'text', Content: '你说：你好 😀 ]]> <b>', ToUserName: 'oUser', FromUserName: 'gh_account' },
  },
  {
    name: 'an event is answered',
    ask: (wechat) => wechat.push({ MsgType: 'event', Event: 'subscribe' }),
    status: 200,
    reply: { Content: '欢迎' },
  },
  { name: 'no reply', ask: (wechat) => text(wechat, 'silence'), status: 200, body: 'success' },
  { name: 'a type without a handler', ask: (wechat) => wechat.push({ MsgType: 'hologram' }), status: 200, body: 'success' },
  { name: 'a handler throws', ask: (wechat) => text(wechat, 'throw'), status: 200, body: 'success', error: 'the handler broke' },
  {
    name: 'the body in chunks, without a length',
    ask: (wechat) => rebody(text(wechat, '你好'), (body) => () => oneByOne(bytes(body))),
    status: 200,
    reply: { Content: '你说：你好' },
  },
  {
    name: 'a byte order mark',
    ask: (wechat) => rebody(text(wechat, '你好'), (body) => `\uFEFF${body}`),
    status: 200,
    reply: { Content: '你说：你好' },
  },
  {
    name: 'parameters of our own beside theirs',
    ask: (wechat) => requery(text(wechat, '你好'), (query) => `tenant=7&${query}&x[]=1`),
    status: 200,
    reply: { Content: '你说：你好' },
  },
  { name: 'plaintext in compat mode', modes: ['compat'], ask: () => plaintext(), status: 200 },
  { name: 'image', ask: (wechat) => text(wechat, 'image'), status: 200, reply: { MsgType: 'image', Image: { MediaId: 'media-1' } } },
  { name: 'voice', ask: (wechat) => text(wechat, 'voice'), status: 200, reply: { MsgType: 'voice', Voice: { MediaId: 'media-1' } } },
  {
    name: 'video',
    ask: (wechat) => text(wechat, 'video'),
    status: 200,
    reply: { MsgType: 'video', Video: { MediaId: 'media-1', Title: 'A & B' } },
  },
  {
    name: 'music',
    ask: (wechat) => text(wechat, 'music'),
    status: 200,
    reply: { MsgType: 'music', Music: { Title: '歌', MusicUrl: 'https://example.com/a?b=1&c=2' } },
  },
  {
    name: 'news',
    ask: (wechat) => text(wechat, 'news'),
    status: 200,
    reply: { MsgType: 'news', ArticleCount: '1', Articles: { item: { Title: '<标题>' } } },
  },
  {
    name: 'transfer',
    ask: (wechat) => text(wechat, 'transfer'),
    status: 200,
    reply: { MsgType: 'transfer_customer_service', TransInfo: { KfAccount: 'one@account' } },
  },
]

const ECHOES: readonly Case[] = [
  { name: 'the URL check', ask: (wechat) => echo(wechat, 'echostr=echo_12-3'), status: 200, body: 'echo_12-3' },
  {
    name: 'the URL check, badly signed',
    ask: (wechat) => requery(echo(wechat, 'echostr=1'), forge),
    status: 401,
    error: 'signature-mismatch',
  },
  { name: 'the URL check without echostr', ask: (wechat) => echo(wechat, 'x=1'), status: 401, error: 'query-invalid' },
  { name: 'an echostr that is markup', ask: (wechat) => echo(wechat, 'echostr=%3Cscript%3E'), status: 401, error: 'query-invalid' },
]

const BAD_QUERIES: readonly Case[] = [
  { name: 'a wrong signature', ask: (wechat) => requery(text(wechat, '你好'), forge), status: 401, error: 'signature-mismatch' },
  {
    name: 'a stale timestamp',
    ask: (wechat) => ({ method: 'POST', query: String(wechat.query(now() - 400)), body: 'x' }),
    status: 401,
    error: 'timestamp-outside-window',
  },
  { name: 'no query at all', ask: (wechat) => ({ ...text(wechat, '你好'), query: '' }), status: 401, error: 'query-invalid' },
  ...PARAMETERS.flatMap((name): Case[] => [
    {
      name: `${name} left out`,
      modes: name === 'signature' ? ['plain'] : ['plain', 'compat', 'safe'],
      ask: (wechat) => requery(text(wechat, '你好'), without(name)),
      status: 401,
      error: 'query-invalid',
    },
    {
      name: `${name} twice`,
      ask: (wechat) => requery(text(wechat, '你好'), (query) => `${query}&${name}=1`),
      status: 401,
      error: 'query-invalid',
    },
    {
      name: `${name} as an array`,
      modes: ['plain'],
      ask: (wechat) => requery(text(wechat, '你好'), (query) => query.replace(`${name}=`, `${name}[]=`)),
      status: 401,
      error: 'query-invalid',
    },
  ]),
  {
    name: 'msg_signature twice',
    modes: ['compat', 'safe'],
    ask: (wechat) => requery(text(wechat, '你好'), (query) => `${query}&msg_signature=1`),
    status: 401,
    error: 'query-invalid',
  },
  {
    name: 'a wrong msg_signature',
    modes: ['compat', 'safe'],
    ask: (wechat) => requery(text(wechat, '你好'), (query) => query.replace(/msg_signature=\w{4}/, 'msg_signature=0000')),
    status: 401,
    error: 'signature-mismatch',
  },
  { name: 'plaintext in safe mode', modes: ['safe'], ask: () => plaintext(), status: 403, error: 'mode-mismatch' },
  {
    name: 'invalid UTF-8 in the query',
    ask: (wechat) => requery(text(wechat, '你好'), (query) => query.replace('nonce=', 'nonce=%ff')),
    status: 401,
    error: 'query-invalid',
  },
]

const BAD_BODIES: readonly Case[] = [
  { name: 'over the limit, with a length', ask: (wechat) => wechat.body(' '.repeat(70_000)), status: 413, error: 'body-too-large' },
  { name: 'over the limit, in chunks', ask: (wechat) => wechat.body(() => kilobytes(1000)), status: 413, error: 'body-too-large' },
  {
    name: 'compressed',
    ask: (wechat) => reheader(wechat.body(gzipSync('<xml></xml>')), { 'content-encoding': 'gzip' }),
    status: 415,
    error: 'body-compressed',
  },
  unreadable('invalid UTF-8', (wechat) => wechat.body(Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e)), 'body-encoding'),
  unreadable('an empty body', (wechat) => wechat.body(''), 'malformed'),
  unreadable('cut off', (wechat) => rebody(text(wechat, '你好'), (body) => body.slice(0, -9)), 'malformed'),
  unreadable('not XML', (wechat) => wechat.document('<xml><a></b></xml>'), 'malformed'),
  unreadable('a document type', (wechat) => wechat.document('<!DOCTYPE x [<!ENTITY a "b">]><xml><a>&a;</a></xml>'), 'doctype-forbidden'),
]

const METHODS: readonly Case[] = ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((method) => ({
  name: method,
  ask: (wechat) => ({ method, query: String(wechat.query()) }),
  status: 405,
  error: 'method-not-allowed',
}))

/** Every case that is one request and its answer. */
export const CASES: readonly Case[] = [...PUSHES, ...ECHOES, ...BAD_QUERIES, ...BAD_BODIES, ...METHODS]

function rebody(asked: Asked, change: (body: string) => NonNullable<Asked['body']>): Asked {
  return { ...asked, body: change(String(asked.body)) }
}

function reheader(asked: Asked, headers: Readonly<Record<string, string>>): Asked {
  return { ...asked, headers: { ...asked.headers, ...headers } }
}

function echo(wechat: Wechat, extra: string): Asked {
  return { method: 'GET', query: `${wechat.query()}&${extra}` }
}

function forge(query: string): string {
  return query.replace(/signature=\w{4}/, 'signature=0000')
}

function plaintext(): Asked {
  return text(new Wechat('plain'), '你好')
}
