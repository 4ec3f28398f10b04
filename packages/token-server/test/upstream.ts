import { createServer, type Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { onTestFinished } from 'vitest'

/** What every token of this platform begins with, so that a test can look for one anywhere. */
export const TOKEN_CANARY = 'canary-token'

/** The platform's token endpoints over real HTTP: stable, classic and tickets, for any app id whose secret is `canary-secret-<appid>`. */
export class Upstream {
  /** Tokens minted so far, by `<kind> <appid>`. */
  readonly mints: Map<string, string[]> = new Map()
  /** Every call is refused with this code, and the secret in the text, as a careless proxy might. */
  refusal: number | undefined
  /** Added to what a refusal says. */
  refusalText = ''
  /** Every call is answered with this and what it was sent with, and not with JSON. */
  page: 'repeats' | 'is torn' | undefined
  /** What every token is said to live. */
  lifeSeconds = 7_200
  /** How long a call takes. */
  latencyMs = 0
  /** Calls that are under way. */
  pending = 0
  #server: Server | undefined

  get url(): string {
    const address = this.#server?.address()
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  }

  /** Gone when the test is over. */
  async listen(): Promise<this> {
    const server = createServer(getRequestListener(this.#routes().fetch, { overrideGlobalObjects: false }))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    this.#server = server
    onTestFinished(() => {
      server.close()
      server.closeAllConnections()
    })
    return this
  }

  total(): number {
    return [...this.mints.values()].reduce((sum, minted) => sum + minted.length, 0)
  }

  #routes(): Hono {
    const routes = new Hono()
    routes.post('/cgi-bin/stable_token', async (context) => {
      const { appid, secret, force_refresh } = await context.req.json<Record<string, unknown>>()
      return this.#issue(
        context,
        'stable',
        String(appid),
        String(secret),
        force_refresh === true || this.#last('stable', String(appid)) === undefined,
      )
    })
    routes.get('/cgi-bin/token', (context) =>
      this.#issue(context, 'classic', context.req.query('appid') ?? '', context.req.query('secret') ?? '', true),
    )
    routes.get('/cgi-bin/ticket/getticket', (context) => {
      const token = context.req.query('access_token') ?? ''
      const appId = token.split('.')[2] ?? ''
      if (!token.startsWith(TOKEN_CANARY)) return context.json({ errcode: 40001, errmsg: `invalid credential ${token}` })
      return context.json({ errcode: 0, errmsg: 'ok', ticket: this.#mint(context.req.query('type') ?? '', appId), expires_in: 7_200 })
    })
    return routes
  }

  async #issue(context: Context, kind: string, appId: string, secret: string, anew: boolean): Promise<Response> {
    this.pending += 1
    if (this.latencyMs > 0) await setTimeout(this.latencyMs)
    this.pending -= 1
    if (this.page !== undefined) return pageOf(this.page, `${secret} ${this.#last(kind, appId)}`)
    if (this.refusal !== undefined) return context.json({ errcode: this.refusal, errmsg: `refused ${secret} ${this.refusalText} rid: 1` })
    if (secret !== `canary-secret-${appId}`) return context.json({ errcode: 40125, errmsg: `invalid appsecret ${secret}` })
    const token = anew ? this.#mint(kind, appId) : this.#last(kind, appId)
    return context.json({ access_token: token, expires_in: this.lifeSeconds })
  }

  #last(kind: string, appId: string): string | undefined {
    return this.mints.get(`${kind} ${appId}`)?.at(-1)
  }

  #mint(kind: string, appId: string): string {
    const minted = this.mints.get(`${kind} ${appId}`) ?? []
    this.mints.set(`${kind} ${appId}`, minted)
    minted.push(`${TOKEN_CANARY}.${kind}.${appId}.${minted.length + 1}`)
    return minted.at(-1) ?? ''
  }
}

function pageOf(kind: 'repeats' | 'is torn', text: string): Response {
  return kind === 'repeats' ? new Response(`<html>502 ${text}</html>`, { status: 502 }) : new Response(`{"access_token":"${text}`)
}
