import type { Clock } from '@wx/core'
import type { SealedRequest } from './sealed-request'
import type { Attempt } from './wire'

/** The platform hangs up after this long and, while attempts are left, calls again. */
export const attemptMs: number = 5_000
export const maxAttempts: number = 3

export interface DeliveryPorts {
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  /** Aborted when the simulator closes. */
  readonly signal: AbortSignal
  /** Told of each attempt as it ends. */
  readonly onAttempt: (attempt: Attempt) => void
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens at that address; is the bot running?',
  ECONNRESET: 'the connection was reset before an answer came',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
  ENOTFOUND: 'the host name is not known',
}

/** `fetch` hides what happened in its error's cause. */
export function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause ? String(cause.code) : ''
  const reason = reasons[code]
  return reason === undefined ? `${code} ${cause.message}`.trim() : `${reason} (${code})`
}

/** A platform's parser takes UTF-8 or nothing; the raw view still shows what came, as well as it can be read. */
function decode(bytes: Uint8Array): { body: string; error?: string } {
  try {
    return { body: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { body: new TextDecoder().decode(bytes), error: 'the body is not valid UTF-8' }
  }
}

async function attempt(request: SealedRequest, ports: DeliveryPorts): Promise<Attempt> {
  const { clock } = ports
  const at = clock.now()
  const started = clock.monotonic()
  const end = (): { at: number; durationMs: number; request: SealedRequest } => ({ at, durationMs: clock.monotonic() - started, request })
  const cut = new AbortController()
  const cancel = clock.schedule(attemptMs, () => cut.abort())
  try {
    const response = await ports.fetch(request.url, {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body: request.body,
      redirect: 'manual',
      signal: AbortSignal.any([cut.signal, ports.signal]),
    })
    const { body, error } = decode(new Uint8Array(await response.arrayBuffer()))
    const received = { status: response.status, headers: Object.fromEntries(response.headers), body }
    return { ...end(), response: received, ...(error === undefined ? {} : { error }) }
  } catch (error) {
    if (ports.signal.aborted) return { ...end(), error: 'the simulator was closed' }
    return { ...end(), error: cut.signal.aborted ? 'no complete answer within 5 seconds: hung up' : networkReason(error) }
  } finally {
    cancel()
  }
}

function wait(ms: number, { clock, signal }: DeliveryPorts): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.schedule(ms, resolve)
    signal.addEventListener(
      'abort',
      () => {
        cancel()
        resolve()
      },
      { once: true },
    )
  })
}

/**
 * POSTs a push until something answers: at 0, 5 and 10 seconds, and no more (messages.md §7).
 * Any answer ends it, a bad one too: the phone then shows the fault at once. Each attempt is sealed anew, with its own
 * timestamp, nonce and ciphertext around the same fields.
 *
 * @returns the last attempt.
 */
export async function deliver(seal: () => SealedRequest, ports: DeliveryPorts): Promise<Attempt> {
  const started = ports.clock.monotonic()
  for (let count = 1; ; count += 1) {
    const done = await attempt(seal(), ports)
    ports.onAttempt(done)
    if (done.response !== undefined || count === maxAttempts || ports.signal.aborted) return done
    const untilNext = started + count * attemptMs - ports.clock.monotonic()
    if (untilNext > 0) await wait(untilNext, ports)
    if (ports.signal.aborted) return done
  }
}
