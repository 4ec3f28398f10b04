import { Bot } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import { ManualClock } from '@wx/core/testing'
import { serve } from '@wx/node'
import { parse, stringify } from 'lossless-json'
import { expect, onTestFinished } from 'vitest'
import { DEFAULT_ACCOUNT } from '../platform/account'
import type { Simulator } from '../simulator'
import type { PlatformSettings } from '../simulator-options'
import { startSimulator } from '../start-simulator'

/** An answer of the API. Whole numbers past 2^53 are bigints. */
export type JsonAnswer = Readonly<Record<string, unknown>>

/** A simulator whose bot says nothing, and a token for its API. */
export interface Api {
  readonly sim: Simulator
  readonly bot: Bot
  readonly clock: ManualClock
  readonly token: string
  /** Calls the API with the token; with a body by POST. An error too is JSON with status 200. */
  readonly call: (path: string, body?: object | FormData, query?: Record<string, string>) => Promise<JsonAnswer>
}

/** What a call with the account's credentials has. */
export const CREDENTIALS: { readonly grant_type: string; readonly appid: string; readonly secret: string } = {
  grant_type: 'client_credential',
  appid: DEFAULT_ACCOUNT.appId,
  secret: DEFAULT_ACCOUNT.secret,
}

/** Starts a simulator with a clock that the test sets; both end with the test. */
export async function startApi(settings: Partial<PlatformSettings> = {}): Promise<Api> {
  const clock = new ManualClock(Date.now())
  const bot = new Bot({ token: 't', clock })
  const { url, close } = await serve(bot, { port: 0, host: '127.0.0.1' })
  const sim = await startSimulator({ target: url, token: 't', clock, ...settings })
  onTestFinished(async () => {
    await sim.close()
    await close()
  })
  const { access_token } = await answerOf(sim, '/cgi-bin/stable_token', {}, CREDENTIALS)
  const token = String(access_token)
  return { sim, bot, clock, token, call: (path, body, query) => answerOf(sim, path, { access_token: token, ...query }, body) }
}

async function answerOf(sim: Simulator, path: string, query: Record<string, string>, body?: object): Promise<JsonAnswer> {
  const init = body === undefined ? {} : { method: 'POST', body: body instanceof FormData ? body : (stringify(body) ?? '') }
  const response = await fetch(`${sim.apiUrl}${path}?${new URLSearchParams(query)}`, init)
  expect(response.status).toBe(200)
  const answer = parse(await response.text(), undefined, { parseNumber: exact })
  if (!isRecord(answer)) throw new Error('The answer is not an object.')
  return answer
}

function exact(digits: string): number | bigint {
  return Number.isSafeInteger(Number(digits)) || digits.includes('.') ? Number(digits) : BigInt(digits)
}

/** A form with one file, as an upload sends it. */
export function fileForm(bytes: Uint8Array | string, name: string, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  form.set('media', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  return form
}
