import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { stableToken, TokenManager } from '@wx/token'
import { freshPrefix, removeKeys, withoutRedis } from '@wx-tests/machine/redis'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type UntypedClient, untypedClient } from './untyped-client'
import { Upstream } from './upstream'

const CALLERS = 1_000
const TOKEN_PATH = '/cgi-bin/stable_token'
const SEND = '/cgi-bin/message/custom/send'

let upstream: Upstream
/** How many tokens there were; only the last one is alive. */
let minted: number
let refusesSecret: boolean

beforeEach(async () => {
  upstream = await new Upstream().listen()
  minted = 0
  refusesSecret = false
  upstream.answer = ({ path, query, body }) => {
    if (path === TOKEN_PATH) {
      if (refusesSecret) return { errcode: 40125, errmsg: 'invalid appsecret' }
      // As the stable endpoint: the same one, unless it is forced.
      if (minted === 0 || JSON.parse(body).force_refresh) minted += 1
      return { access_token: `token-${minted}`, expires_in: 7_200 }
    }
    return query.get('access_token') === `token-${minted}` ? { errcode: 0, errmsg: 'ok' } : { errcode: 40001, errmsg: 'invalid credential' }
  }
})
afterEach(() => upstream.close())

function manager(): TokenManager {
  return new TokenManager({ appId: 'wx0', secret: 'canary-secret', issuer: stableToken({ baseUrl: upstream.baseUrl }) })
}

function all(wx: UntypedClient): Promise<PromiseSettledResult<unknown>[]> {
  return Promise.allSettled(Array.from({ length: CALLERS }, () => wx.post(SEND, { touser: 'o1' })))
}

describe(`${CALLERS} calls at once`, () => {
  test('with a dead token: one refresh, and all of them succeed', async () => {
    const tokens = manager()
    const wx = untypedClient({ tokens, baseUrl: upstream.baseUrl })
    await tokens.get()
    // Another system forced a new one.
    minted += 1
    const before = upstream.on(TOKEN_PATH).length
    const results = await all(wx)
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
    // The first of the two gives the token that another system minted.
    expect(upstream.on(TOKEN_PATH).length - before).toBe(1)
    expect(upstream.on(SEND)).toHaveLength(2 * CALLERS)
    await wx.close()
  })

  test('with a refused secret: each fails at once with the same clear error, and upstream sees no storm', async () => {
    refusesSecret = true
    const wx = untypedClient({ tokens: manager(), baseUrl: upstream.baseUrl })
    const began = performance.now()
    const results = [...(await all(wx)), ...(await all(wx))]
    const tookMs = performance.now() - began
    const errors = results.map((result) => (result.status === 'rejected' ? result.reason : undefined))
    expect(new Set(errors.map((error) => `${error.code} ${error.errcode}`))).toEqual(new Set(['token-unavailable 40125']))
    expect(errors[0].message).toMatch(/40125/)
    expect(errors[0].message).not.toMatch(/canary/)
    expect(upstream.on(TOKEN_PATH).length).toBeLessThanOrEqual(2)
    expect(upstream.on(SEND)).toHaveLength(0)
    expect(tookMs).toBeLessThan(5_000)
    await wx.close()
  })
})

describe.skipIf(withoutRedis)('[redis] two processes', () => {
  const prefix = freshPrefix()
  let workers: ChildProcess[] = []

  afterEach(async () => {
    for (const worker of workers) worker.kill()
    workers = []
    await removeKeys(prefix)
  })

  function answerTo(worker: ChildProcess, order?: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('exit', () => reject(new Error('a worker ended')))
      if (order !== undefined) worker.send(order)
    })
  }

  test(`× ${CALLERS} calls with a dead token: one refresh, and all of them succeed`, { timeout: 60_000 }, async () => {
    const order = JSON.stringify({ prefix, baseUrl: upstream.baseUrl, callers: CALLERS })
    workers = [0, 1].map(() => fork(join(import.meta.dirname, 'storm-worker.mjs'), [order]))
    await Promise.all(workers.map((worker) => answerTo(worker)))
    await Promise.all(workers.map((worker) => answerTo(worker, 'warm')))
    minted += 1
    const before = upstream.on(TOKEN_PATH).length
    const reports = await Promise.all(workers.map((worker) => answerTo(worker, 'go')))
    expect(reports).toEqual([{ failures: [] }, { failures: [] }])
    expect(upstream.on(TOKEN_PATH).length - before).toBe(1)
    expect(upstream.on(SEND)).toHaveLength(4 * CALLERS)
  })
})
