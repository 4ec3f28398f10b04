import type { Clock } from '@wx/core'
import type { Attempt } from './exchange'
import type { MarkFail } from './mark-fail'
import { readAnswer } from './read-answer'
import { reasonOf } from './reason'
import { isXml } from './reply-envelope'
import { requestTo, type SealedPush, type SealedRequest } from './sealed-request'
import type { Targets } from './targets'
import type { Verdict } from './verdict'

/** The platform hangs up after this time and, if attempts are left, calls again. */
export const ATTEMPT_MS: number = 5_000
/**
 * Requests of one push in all: three after time-outs and broken connections, four after bad answers. For a
 * push that has both, the last attempt decides, which is a guess. Source: access logs that developers
 * published.
 */
const MOST_REQUESTS = { cut: 3, broken: 3, answered: 4 } as const

export interface DeliveryOptions {
  readonly targets: Targets
  readonly markFail?: MarkFail
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  /** Aborted when the simulator closes. */
  readonly signal: AbortSignal
  /** Cuts each attempt earlier than the platform does. */
  readonly cutMs?: number | undefined
  /** Called at the end of each attempt. */
  readonly onAttempt: (attempt: Attempt) => void
}

const LOST = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']
const UNKNOWN_HOST = ['ENOTFOUND', 'EAI_AGAIN']

/** What went wrong on the network. `fetch` has it in its error's cause. */
export function networkVerdict(error: unknown): Verdict {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return { code: 'network-failed', error: String(cause) }
  const name = 'code' in cause ? String(cause.code) : ''
  if (name === 'ECONNREFUSED') return { code: 'nothing-listens', error: name }
  if (name === 'EADDRNOTAVAIL') return { code: 'no-second-address' }
  if (/CERT|UNABLE_TO_VERIFY/.test(name)) return { code: 'certificate-refused', error: name }
  if (UNKNOWN_HOST.includes(name)) return { code: 'host-unknown', error: name }
  if (LOST.includes(name)) return { code: 'connection-lost', error: name }
  return { code: 'network-failed', error: `${name} ${cause.message}`.trim() }
}

function explained(verdict: Verdict): Pick<Attempt, 'verdict' | 'error'> {
  return { verdict, error: reasonOf(verdict) }
}

async function attempt(request: SealedRequest, { fetch, clock, signal, cutMs = ATTEMPT_MS }: DeliveryOptions): Promise<Attempt> {
  const at = clock.now()
  const started = clock.monotonic()
  const timing = (): Pick<Attempt, 'at' | 'durationMs'> => ({ at, durationMs: clock.monotonic() - started })
  const cut = new AbortController()
  // A response that arrived while this process was busy counts: it is read before the attempt is cut.
  const cancel = clock.schedule(Math.min(cutMs, ATTEMPT_MS), () => void setImmediate(() => cut.abort()))
  try {
    const response = await fetch(request.url, {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body: request.body,
      redirect: 'manual',
      signal: AbortSignal.any([cut.signal, signal]),
    })
    const { body, verdict } = await readAnswer(response)
    const received = { status: response.status, headers: Object.fromEntries(response.headers), body }
    return { ...timing(), request, end: 'answered', response: received, ...(verdict === undefined ? {} : explained(verdict)) }
  } catch (error) {
    if (signal.aborted) return { ...timing(), request, end: 'broken', ...explained({ code: 'simulator-closed' }) }
    if (!cut.signal.aborted) return { ...timing(), request, end: 'broken', ...explained(networkVerdict(error)) }
    return cutMs < ATTEMPT_MS
      ? { ...timing(), request, end: 'broken', ...explained({ code: 'cut-on-purpose' }) }
      : { ...timing(), request, end: 'cut', ...explained({ code: 'late' }) }
  } finally {
    cancel()
  }
}

/** Waits by the clock; not longer than the simulator runs. */
export function wait(ms: number, { clock, signal }: Pick<DeliveryOptions, 'clock' | 'signal'>): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      cancel()
      signal.removeEventListener('abort', end)
      resolve()
    }
    const cancel = clock.schedule(ms, end)
    signal.addEventListener('abort', end)
  })
}

/** Whether the platform takes the answer: status 200, and a body of a form that it knows. */
function isTaken({ response, verdict }: Attempt): boolean {
  if (response?.status !== 200 || verdict !== undefined) return false
  return response.body === '' || response.body === 'success' || isXml(response.body)
}

/**
 * Sends a push until an answer is taken. After a time-out or a broken connection the next attempt comes 5 s
 * after the one before began, after a bad status or a body of a wrong form at once. All attempts have the
 * same query and body. A reply whose form is right and whose content is wrong is not asked for again, which
 * is a guess. Resolves to the last attempt, or to `undefined` if the platform sends the account nothing at
 * the moment. Never rejects. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export async function deliver(push: SealedPush, options: DeliveryOptions): Promise<Attempt | undefined> {
  const { clock, signal, targets, markFail, onAttempt } = options
  let last: Attempt | undefined
  for (let count = 1; ; count += 1) {
    if (markFail?.withholds(clock.now())) return last
    last = await attempt(requestTo(targets.next(count), push), options)
    onAttempt(last)
    if (last.end === 'cut') markFail?.timedOut(clock.now())
    if (signal.aborted || isTaken(last) || count >= MOST_REQUESTS[last.end]) return last
    const untilNext = last.end === 'answered' ? 0 : ATTEMPT_MS - last.durationMs
    if (untilNext > 0) await wait(untilNext, options)
    if (signal.aborted) return last
  }
}
