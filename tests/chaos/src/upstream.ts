import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { obey, surroundings, tell } from './processes/child-loop'
import { nameOf } from './processes/event'
import type { Answer, Order } from './processes/orders'
import { realNow } from './processes/shared-time'
import { UpstreamAccount } from './processes/upstream-account'

/** The fake platform: one HTTP server, one state per account, faults on order. */

const LIFE_MS = 7_200_000
const REFUSALS: Readonly<Record<string, object>> = {
  busy: { errcode: -1, errmsg: 'system error' },
  'bad-secret': { errcode: 40125, errmsg: 'invalid appsecret' },
  quota: { errcode: 45009, errmsg: 'reach max api daily quota limit' },
}
/** Answers after which no token was minted. */
const BARREN: readonly string[] = ['http-500', 'html', 'reset-before', ...Object.keys(REFUSALS)]

const { time, log } = surroundings()
const accounts = new Map<string, UpstreamAccount>()
let requests = 0

function accountOf(name: string): UpstreamAccount {
  const account = accounts.get(name) ?? new UpstreamAccount(name)
  accounts.set(name, account)
  return account
}

function now(): number {
  return realNow() + time.aheadMs()
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString())
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://upstream')
  const body = await bodyOf(request)
  const name = url.searchParams.get('appid') ?? String(body.appid)
  const account = accountOf(name)
  if (url.pathname === '/use') {
    const token = url.searchParams.get('access_token') ?? ''
    const accepted = account.accepts(token, now())
    log.write(name, { kind: 'used', token: nameOf(token), accepted })
    response.end(JSON.stringify(accepted ? { errcode: 0 } : { errcode: 40001, errmsg: 'invalid credential' }))
    return
  }
  const number = ++requests
  const { behaviour, latencyMs } = account
  log.write(name, { kind: 'arrived', request: number, forced: body.force_refresh === true })
  const token = BARREN.includes(behaviour)
    ? undefined
    : mint(name, account, number, url.pathname.endsWith('stable_token'), body.force_refresh === true)
  if (latencyMs > 0) await sleep(latencyMs)
  log.write(name, { kind: 'answered', request: number, behaviour })
  await answer(response, behaviour, token)
}

function mint(
  name: string,
  account: UpstreamAccount,
  request: number,
  stable: boolean,
  forced: boolean,
): { token: string; lifeMs: number } {
  const lifeMs = account.behaviour === 'short-life' ? 600_000 : LIFE_MS
  const minted = stable
    ? account.stable(now(), lifeMs, forced)
    : account.classic(now(), lifeMs, account.behaviour === 'long-token' ? 512 : 0)
  log.write(name, {
    kind: 'minted',
    request,
    token: nameOf(minted.token),
    lifeMs: minted.endsAt - now(),
    live: account.live(now()).map(nameOf),
  })
  return { token: minted.token, lifeMs: minted.endsAt - now() }
}

async function answer(response: ServerResponse, behaviour: string, minted: { token: string; lifeMs: number } | undefined): Promise<void> {
  const refusal = REFUSALS[behaviour]
  const good = JSON.stringify({ access_token: minted?.token, expires_in: expiresIn(behaviour, minted?.lifeMs ?? 0) })
  if (refusal !== undefined) response.end(JSON.stringify(refusal))
  else if (behaviour === 'http-500') response.writeHead(500).end('busy')
  else if (behaviour === 'html') response.setHeader('content-type', 'text/html').end('<html><body>maintenance</body></html>')
  else if (behaviour === 'truncated') response.end(good.slice(0, good.length / 2))
  else if (behaviour === 'reset-before' || behaviour === 'reset-after') response.destroy()
  else if (behaviour === 'wrong-types') response.end('{"access_token":12,"expires_in":{}}')
  else if (behaviour === 'drip') await drip(response, good)
  else response.end(good)
}

/** A byte every 200 ms: longer than any fetch may take. */
async function drip(response: ServerResponse, text: string): Promise<void> {
  for (const character of text) {
    if (response.destroyed) return
    response.write(character)
    await sleep(200)
  }
  response.end()
}

function expiresIn(behaviour: string, lifeMs: number): unknown {
  if (behaviour === 'expires-zero') return 0
  if (behaviour === 'expires-nan') return 'NaN'
  if (behaviour === 'expires-huge') return 1e9
  return Math.floor(lifeMs / 1_000)
}

async function carryOut(order: Order): Promise<Answer> {
  if (order.do === 'behave')
    Object.assign(accountOf(order.account), { behaviour: order.behaviour, latencyMs: order.latencyMs, overlap: order.overlap })
  if (order.do === 'revoke') accountOf(order.account).revoke()
  return {}
}

const server = createServer((request, response) => {
  serve(request, response).catch(() => response.destroy())
})
server.keepAliveTimeout = 60_000
obey(carryOut)
server.listen(0, '0.0.0.0', () => {
  const address = server.address()
  if (address !== null && typeof address !== 'string') tell({ notice: 'ready', port: address.port })
})
