import type { Clock } from '@wx/core'
import type { Attempt } from './exchange'
import type { MarkFail } from './mark-fail'
import { readAnswer } from './read-answer'
import { isXml } from './reply-envelope'
import { requestTo, type SealedPush, type SealedRequest } from './sealed-request'
import type { Targets } from './targets'

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

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing listens at that address; is the bot running?',
  ECONNRESET: 'The connection was reset before an answer came.',
  UND_ERR_SOCKET: 'The connection was closed before the answer was complete.',
  ENOTFOUND: 'The host name is not known.',
  EADDRNOTAVAIL: 'This machine has no address 127.0.0.2. On macOS, add it: sudo ifconfig lo0 alias 127.0.0.2.',
}

/** Says what went wrong on the network. `fetch` has it in its error's cause. */
export function networkReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause ? String(cause.code) : ''
  const reason = REASONS[code]
  return reason === undefined ? `${code} ${cause.message}`.trim() : `${reason} (${code})`
}

async function attempt(request: SealedRequest, { fetch, clock, signal, cutMs = ATTEMPT_MS }: DeliveryOptions): Promise<Attempt> {
  const at = clock.now()
  const started = clock.monotonic()
  const timing = (): Pick<Attempt, 'at' | 'durationMs'> => ({ at, durationMs: clock.monotonic() - started })
  const cut = new AbortController()
  const cancel = clock.schedule(Math.min(cutMs, ATTEMPT_MS), () => cut.abort())
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
    return { ...timing(), request, end: 'answered', response: received, ...(error === undefined ? {} : { error }) }
  } catch (error) {
    if (signal.aborted) return { ...timing(), request, end: 'broken', error: 'The simulator was closed.' }
    if (cut.signal.aborted && cutMs < ATTEMPT_MS)
      return { ...timing(), request, end: 'broken', error: 'The connection was cut on purpose.' }
    if (cut.signal.aborted) return { ...timing(), request, end: 'cut', error: 'No complete answer came within 5 seconds.' }
    return { ...timing(), request, end: 'broken', error: networkReason(error) }
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
function isTaken({ response, error }: Attempt): boolean {
  if (response?.status !== 200 || error !== undefined) return false
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
