import { randomInt } from 'node:crypto'
import type { Clock } from '@wx/core'
import type { Account } from './account'
import { attemptMs, networkReason } from './delivery'
import { signedCheck } from './sealed-request'

/** What the console would say when the developer saves the URL. */
export interface Verification {
  readonly ok: boolean
  /** In words: what was right, or what was wrong and what to do. */
  readonly message: string
}

export interface VerificationPorts {
  readonly target: string
  readonly account: Account
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
}

function digits(): string {
  return String(randomInt(1e9, 1e10))
}

function judge(status: number, body: string, echostr: string): Verification {
  if (status === 200 && body === echostr)
    return { ok: true, message: 'URL check passed: the bot knows the token and gave the echostr back.' }
  if (status === 401 || status === 403) {
    return {
      ok: false,
      message: `URL check failed: the bot refused with HTTP ${status}. Are token and mode the same on both sides, and this machine's clock right?`,
    }
  }
  if (status !== 200)
    return { ok: false, message: `URL check failed: HTTP ${status}. Is the path in the target the one the bot is mounted at?` }
  return { ok: false, message: `URL check failed: the body must be exactly the echostr, but it is ${JSON.stringify(body.slice(0, 60))}.` }
}

/** The signed GET that the platform sends when a URL is saved (messages.md §2). Never rejects. */
export async function verify({ target, account, fetch, clock }: VerificationPorts): Promise<Verification> {
  const echostr = `${digits()}${digits()}`
  const url = signedCheck({ target, account, timestamp: String(Math.floor(clock.now() / 1000)), nonce: digits() }, echostr)
  const cut = new AbortController()
  const cancel = clock.schedule(attemptMs, () => cut.abort())
  try {
    const response = await fetch(url, { redirect: 'manual', signal: cut.signal })
    return judge(response.status, await response.text(), echostr)
  } catch (error) {
    const reason = cut.signal.aborted ? 'no answer within 5 seconds' : networkReason(error)
    return { ok: false, message: `URL check failed: ${reason}.` }
  } finally {
    cancel()
  }
}
