import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Clock, systemClock } from '@wx/core'

/** A call of the platform, as it came. */
export interface Call {
  readonly method: string
  readonly url: string
  /** The body of a POST, the query of a GET. */
  readonly parameters: Readonly<Record<string, unknown>>
  readonly appId: string
  readonly secret: string
  readonly forced: boolean
}

/** An object as the body is sent as JSON. */
export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | object
}

/** `endless`: a body without an end. */
export type Answer = Reply | 'hang' | 'cut' | 'endless'

/** `serve` gives what the platform would answer. */
export type Answering = (call: Call, serve: () => Reply) => Answer | Promise<Answer>

export interface TokenEndpointOptions {
  /** Default: the machine's time. */
  readonly clock?: Clock
  /** What tokens are called. `number` counts the tokens of a kind. Default: `stable-token-1`. */
  readonly nameToken?: (kind: string, appId: string, number: number) => string
}

interface Minted {
  readonly kind: string
  readonly appId: string
  readonly value: string
  readonly at: number
  readonly before: Minted | undefined
  supersededAt: number
}

const OVERLAP_MS = 300_000
const ROTATES_BEFORE_MS = 300_000
const BACKLOG = 4_096

/**
 * The platform's token endpoints with their rules, for any account: stable and classic tokens, and tickets.
 * Any other path is a call with a token. Over real HTTP after `listen`; `fetch` answers the same without a
 * network, for tests whose clock stands still.
 */
export class TokenEndpoint {
  readonly calls: Call[] = []
  /** In place of the platform's answer. */
  answer: Answer | Answering | undefined
  /** How long every call takes. */
  latencyMs = 0
  lifeMs = 7_200_000
  /** Calls without an answer yet. */
  pending = 0
  /** Where it listens. */
  url = ''
  readonly #clock: Clock
  readonly #nameToken: (kind: string, appId: string, number: number) => string
  readonly #tokens = new Map<string, Minted>()
  readonly #newest = new Map<string, Minted>()
  readonly #counts = new Map<string, number>()
  #server: Server | undefined

  constructor({ clock = systemClock, nameToken = (kind, _appId, number) => `${kind}-token-${number}` }: TokenEndpointOptions = {}) {
    this.#clock = clock
    this.#nameToken = nameToken
  }

  /** On a free port of 127.0.0.1, until `close`. */
  async listen(): Promise<this> {
    const server = createServer((request, response) => {
      this.#handle(request, response).catch(() => response.destroy())
    })
    server.listen(0, '127.0.0.1', BACKLOG)
    await once(server, 'listening')
    const address = server.address()
    this.url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
    this.#server = server
    return this
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve))
    this.#server?.closeAllConnections()
    await closed
  }

  readonly fetch = async (
    url: string,
    init: { readonly method: string; readonly body?: string },
  ): Promise<{ readonly status: number; readonly text: () => Promise<string> }> => {
    const answer = await this.#answer(callOf(init.method, url, init.body))
    if (answer === 'cut') throw new TypeError('fetch failed')
    if (typeof answer === 'string') return new Promise(() => {})
    const { status = 200, body } = answer
    return { status, text: async () => textOf(body) }
  }

  /** The values of all tokens and tickets so far, or of one kind: `stable`, `classic` or a ticket's type. */
  minted(kind?: string): readonly string[] {
    const all = [...this.#tokens.values()]
    return (kind === undefined ? all : all.filter((token) => token.kind === kind)).map(({ value }) => value)
  }

  /** Whether a call with this token would succeed now. */
  accepts(value: string): boolean {
    const token = this.#tokens.get(value)
    const now = this.#clock.monotonic()
    return token !== undefined && now < token.at + this.lifeMs && now < token.supersededAt
  }

  /** Ends every token, or those of one account, as a reset of the secret or another system's forced refresh would. */
  kill(appId?: string): void {
    for (const token of this.#tokens.values())
      if (appId === undefined || token.appId === appId) token.supersededAt = Math.min(token.supersededAt, this.#clock.monotonic())
  }

  async #answer(call: Call): Promise<Answer> {
    this.calls.push(call)
    this.pending += 1
    try {
      if (this.latencyMs > 0) await new Promise<void>((resolve) => this.#clock.schedule(this.latencyMs, resolve))
      const serve = (): Reply => ({ body: this.#serve(call) })
      return typeof this.answer === 'function' ? await this.answer(call, serve) : (this.answer ?? serve())
    } finally {
      this.pending -= 1
    }
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const call = callOf(request.method ?? '', `${this.url}${request.url}`, Buffer.concat(chunks).toString())
    send(await this.#answer(call), response)
  }

  #serve({ method, url, parameters, appId, forced }: Call): object {
    const { pathname, searchParams } = new URL(url)
    const isStable = method === 'POST' && pathname === '/cgi-bin/stable_token'
    if (isStable || (method === 'GET' && pathname === '/cgi-bin/token')) {
      if (parameters.grant_type !== 'client_credential') return { errcode: 40002, errmsg: 'invalid grant_type' }
      const { value, at } = isStable ? this.#stable(appId, forced) : this.#mint('classic', appId, OVERLAP_MS)
      return { access_token: value, expires_in: Math.floor((at + this.lifeMs - this.#clock.monotonic()) / 1_000) }
    }
    const accessToken = searchParams.get('access_token') ?? ''
    const token = this.#tokens.get(accessToken)
    if (token === undefined || !this.accepts(accessToken)) return { errcode: 40001, errmsg: `invalid credential ${accessToken}` }
    if (pathname !== '/cgi-bin/ticket/getticket') return { errcode: 0, errmsg: 'ok' }
    const { value } = this.#mint(searchParams.get('type') ?? '', token.appId, OVERLAP_MS)
    return { errcode: 0, errmsg: 'ok', ticket: value, expires_in: this.lifeMs / 1_000 }
  }

  #stable(appId: string, forced: boolean): Minted {
    const current = this.#newest.get(`stable ${appId}`)
    const isDue = current === undefined || this.#clock.monotonic() >= current.at + this.lifeMs - ROTATES_BEFORE_MS
    return isDue || forced ? this.#mint('stable', appId, forced ? 0 : OVERLAP_MS) : current
  }

  /** The token before works on for a while, older ones stop at once. */
  #mint(kind: string, appId: string, overlapMs: number): Minted {
    const now = this.#clock.monotonic()
    const before = this.#newest.get(`${kind} ${appId}`)
    if (before !== undefined) before.supersededAt = Math.min(before.supersededAt, now + overlapMs)
    if (before?.before !== undefined) before.before.supersededAt = Math.min(before.before.supersededAt, now)
    const number = (this.#counts.get(kind) ?? 0) + 1
    const value = this.#nameToken(kind, appId, number)
    const token = { kind, appId, value, at: now, before, supersededAt: Number.POSITIVE_INFINITY }
    this.#counts.set(kind, number)
    this.#newest.set(`${kind} ${appId}`, token)
    this.#tokens.set(value, token)
    return token
  }
}

/** As the platform refuses; the secret stands in it, as a careless proxy might repeat it. */
export function refusal(errcode: number, errmsg = 'refused'): Answering {
  return ({ secret }) => ({ body: { errcode, errmsg: `${errmsg} ${secret} rid: 617682e0-09059ac5-34a8e2ea` } })
}

function callOf(method: string, url: string, body: string | undefined): Call {
  const parameters: Call['parameters'] = method === 'POST' ? JSON.parse(body ?? '{}') : Object.fromEntries(new URL(url).searchParams)
  const { appid = '', secret = '', force_refresh } = parameters
  return { method, url, parameters, appId: String(appid), secret: String(secret), forced: force_refresh === true }
}

function textOf(body: string | object): string {
  return typeof body === 'string' ? body : JSON.stringify(body)
}

function send(answer: Answer, response: ServerResponse): void {
  if (answer === 'hang') return
  if (answer === 'cut') response.destroy()
  else if (answer === 'endless') pour(response)
  else response.writeHead(answer.status ?? 200, answer.headers).end(textOf(answer.body))
}

/** Until the client closes the connection. */
function pour(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write('a'.repeat(16_384)));
  }
  response.on('drain', more)
  more()
}
