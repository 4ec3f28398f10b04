/**
 * The platform, in a process of its own: classic tokens, one API call, and what happened so far. Sends its
 * port to the parent.
 */
import { createServer, type ServerResponse } from 'node:http'
import type { Counts } from './platform'

const MINT_MS = 20
const CALL_MS = 5

interface Account {
  minted: number
  /** Tokens up to this number are dead, even if newer ones came after. */
  revoked: number
}

const accounts = new Map<string, Account>()

function accountOf(appId: string): Account {
  const account = accounts.get(appId) ?? { minted: 0, revoked: 0 }
  accounts.set(appId, account)
  return account
}

function answer(response: ServerResponse, ms: number, body: unknown): void {
  setTimeout(() => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)), ms)
}

/** As the platform: each fetch mints, and the token before works on. */
function mint(appId: string, response: ServerResponse): void {
  const account = accountOf(appId)
  account.minted += 1
  answer(response, MINT_MS, { access_token: `${appId}_${account.minted}`, expires_in: 7_200 })
}

function call(token: string, response: ServerResponse): void {
  const cut = token.lastIndexOf('_')
  const account = accountOf(token.slice(0, cut))
  const number = Number(token.slice(cut + 1))
  const works = number > account.revoked && number >= account.minted - 1
  answer(
    response,
    CALL_MS,
    works ? { ip_list: ['127.0.0.1'] } : { errcode: 40001, errmsg: 'invalid credential, access_token is invalid or not latest' },
  )
}

const server = createServer((request, response) => {
  request.resume()
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://upstream')
  const appId = searchParams.get('appid') ?? ''
  if (pathname === '/cgi-bin/token') return mint(appId, response)
  if (pathname === '/cgi-bin/getcallbackip') return call(searchParams.get('access_token') ?? '', response)
  const account = accountOf(appId)
  if (pathname === '/control/revoke') account.revoked = account.minted
  answer(response, 0, { fetches: account.minted } satisfies Counts)
})

server.listen(0, '127.0.0.1', 4_096, () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})
process.once('disconnect', () => process.exit())
