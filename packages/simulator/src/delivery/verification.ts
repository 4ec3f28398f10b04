import { randomInt } from 'node:crypto'
import type { Clock } from '@wx/core'
import type { SimulatedAccount } from '../platform/account'
import { ATTEMPT_MS, networkVerdict } from './delivery'
import { readAnswer } from './read-answer'
import { reasonOf } from './reason'
import { signedCheck } from './sealed-request'

/** What the console says when the developer saves the URL. */
export interface Verification {
  readonly ok: boolean
  /** What was right, or what was wrong and what to do. */
  readonly message: string
}

export interface VerificationOptions {
  readonly target: string
  readonly account: SimulatedAccount
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
}

function digits(): string {
  return String(randomInt(1e9, 1e10))
}

function failed(reason: string): Verification {
  return { ok: false, message: `URL check failed. ${reason}` }
}

function passed({ cipher }: SimulatedAccount): Verification {
  const message = 'URL check passed: the bot knows the token and returned the echostr.'
  return { ok: true, message: cipher === undefined ? message : `${message} It does not test the AES key; the first reply does.` }
}

/**
 * Sends the signed GET that the platform sends when a URL is saved. Never rejects.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Access_Overview.html
 */
export async function verify({ target, account, fetch, clock }: VerificationOptions): Promise<Verification> {
  const echostr = `${digits()}${digits()}`
  const url = signedCheck(target, { account, timestamp: String(Math.floor(clock.now() / 1000)), nonce: digits() }, echostr)
  const cut = new AbortController()
  const cancel = clock.schedule(ATTEMPT_MS, () => cut.abort())
  try {
    const response = await fetch(url, { redirect: 'manual', signal: cut.signal })
    if (response.status !== 200) return failed(reasonOf({ code: 'status', status: response.status }))
    const { body } = await readAnswer(response)
    return body === echostr
      ? passed(account)
      : failed(`The body must be exactly the echostr, but it begins with ${JSON.stringify(body.slice(0, 60))}.`)
  } catch (error) {
    return failed(reasonOf(cut.signal.aborted ? { code: 'late' } : networkVerdict(error)))
  } finally {
    cancel()
    // A body that was not read would keep the connection open.
    cut.abort()
  }
}
