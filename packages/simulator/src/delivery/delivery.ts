import type { Clock } from '@wx/core'
import type { Attempt } from './exchange'
import { readAnswer } from './read-answer'
import type { SealedRequest } from './sealed-request'

/** The platform hangs up after this time and, if attempts are left, calls again. */
export const ATTEMPT_MS: number = 5_000
const MAX_ATTEMPTS = 3

export interface DeliveryOptions {
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  /** Aborted when the simulator closes. */
  readonly signal: AbortSignal
  /** Called at the end of each attempt. */
  readonly onAttempt: (attempt: Attempt) => void
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens at that address; is the bot running?',
  ECONNRESET: 'The connection was reset before an answer came.',
  UND_ERR_SOCKET: 'The connection was closed before the answer was complete.',
  ENOTFOUND: 'The host name is not known.',
}

/** Says what went wrong on the network. `fetch` has it in its error's cause. */
export function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause ? String(cause.code) : ''
  const reason = REASONS[code]
  return reason === undefined ? `${code} ${cause.message}`.trim() : `${reason} (${code})`
}

async function attempt(request: SealedRequest, { fetch, clock, signal }: DeliveryOptions): Promise<Attempt> {
  const at = clock.now()
  const started = clock.monotonic()
  const timing = (): Pick<Attempt, 'at' | 'durationMs'> => ({ at, durationMs: clock.monotonic() - started })
  const cut = new AbortController()
  const cancel = clock.schedule(ATTEMPT_MS, () => cut.abort())
  try {
    const response = await fetch(request.url, {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body: request.body,
      redirect: 'manual',
      signal: AbortSignal.any([cut.signal, signal]),
    })
    const { body, error } = await readAnswer(response)
    const received = { status: response.status, headers: Object.fromEntries(response.headers), body }
    return { ...timing(), request, response: received, ...(error === undefined ? {} : { error }) }
  } catch (error) {
    if (signal.aborted) return { ...timing(), request, error: 'The simulator was closed.' }
    return { ...timing(), request, error: cut.signal.aborted ? 'No complete answer came within 5 seconds.' : networkReason(error) }
  } finally {
    cancel()
  }
}

function wait(ms: number, { clock, signal }: DeliveryOptions): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.schedule(ms, resolve)
    const abort = (): void => {
      cancel()
      resolve()
    }
    signal.addEventListener('abort', abort, { once: true })
  })
}

/**
 * Sends a push at 0, 5 and 10 seconds, until an answer comes. Any answer ends it; after a bad one the phone
 * shows the fault notice at once. Each attempt has the same fields, with a timestamp, a nonce and a signature
 * of its own. Resolves to the last attempt. Never rejects. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export async function deliver(seal: () => SealedRequest, options: DeliveryOptions): Promise<Attempt> {
  const { clock, signal, onAttempt } = options
  const started = clock.monotonic()
  for (let count = 1; ; count += 1) {
    const done = await attempt(seal(), options)
    onAttempt(done)
    if (done.response !== undefined || count === MAX_ATTEMPTS || signal.aborted) return done
    const untilNext = started + count * ATTEMPT_MS - clock.monotonic()
    if (untilNext > 0) await wait(untilNext, options)
    if (signal.aborted) return done
  }
}
