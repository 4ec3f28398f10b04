import { type Clock, WxError } from '@wx/core'
import { unlessAborted } from '@wx/core/internal'
import { whileHeld } from '../base/while-held'
import { parseExact } from '../json/exact-json'
import { type AnswerHead, TransportFailure, type TransportRequest } from '../transport/transport'
import type { Call } from './call'
import type { AttemptEnd, AttemptStart, CallListeners } from './call-events'
import { Deadline } from './deadline'
import { aborted, errorOf } from './failure'
import type { Host, Hosts } from './hosts'
import { withQuery } from './query'
import { leavesDoubt, nextStep, pauseMs } from './repeat'
import { isDone, noReply, type Reply } from './reply'

/** Where tokens come from: a `TokenManager`, a `RemoteTokens`, or anything else with these two. */
export interface Tokens {
  readonly get: () => Promise<string>
  /** The platform refused this token: the next `get` gives another. */
  readonly invalidate: (token: string) => Promise<void> | void
}

export interface AttemptsOptions {
  /** None inside WeChat Cloud Hosting. */
  readonly tokens: Tokens | undefined
  readonly hosts: Hosts
  readonly listeners: CallListeners
  readonly clock: Clock
  readonly random: () => number
  /** Runs one attempt when there is room for it. */
  readonly limit: (<T>(work: () => Promise<T>) => Promise<T>) | undefined
}

/** A request, and how the text of its answer is read. */
export interface Sendable extends TransportRequest {
  readonly open: (text: string, head: AnswerHead) => unknown
}

/** Sends a request once, and reads the answer. A stream that goes on ends the deadline. */
export type Exchange<T> = (request: Sendable, deadline: Deadline) => Promise<Reply<T>>

/** Makes the attempts of a call, as many as the rule of repeats allows. */
export class Attempts {
  readonly #options: AttemptsOptions

  constructor(options: AttemptsOptions) {
    this.#options = options
  }

  async run<T>(call: Call, exchange: Exchange<T>): Promise<T> {
    const { signal } = call
    if (signal === undefined) return this.#run(call, exchange)
    try {
      return await unlessAborted(this.#run(call, exchange), signal)
    } catch (error) {
      throw signal.aborted ? aborted(call) : error
    }
  }

  async #run<T>(call: Call, exchange: Exchange<T>): Promise<T> {
    const { hosts, random } = this.#options
    const { isRead, hasOwnId } = call
    let attempt = 1
    let isInDoubt = false
    let hasChangedToken = false
    for (;;) {
      const token = await this.#token(call)
      const host = hosts.current(call.seal !== undefined)
      const reply = await this.#inTurn(() => this.#attempt(call, token, host, attempt, exchange))
      if (isDone(reply, isInDoubt)) return reply.value
      const canChangeToken = token !== undefined && call.accessToken === undefined && !hasChangedToken
      const step = nextStep(reply.outcome, { isRead, hasOwnId, isBodyGone: call.isBodyGone(), attempt, isInDoubt, canChangeToken })
      // Also if this call can't be made again: the next one needs another token.
      if (canChangeToken && reply.outcome === 'dead-token') await this.#options.tokens?.invalidate(token)
      if (step !== 'new-token' && step !== 'again') throw errorOf(step, call, reply, { token, attempt, at: this.#options.clock.now() })
      isInDoubt ||= leavesDoubt(reply.outcome, isRead)
      if (step === 'new-token') {
        hasChangedToken = true
        continue
      }
      if (reply.status === undefined) hosts.failed(host)
      await this.#pause(pauseMs(attempt, random()), call.signal)
      attempt += 1
    }
  }

  /**
   * When there is room for it. workerd ends a request as hung that waits for nothing but another one: the
   * timer of {@link whileHeld} is its own.
   */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const { limit } = this.#options
    return limit === undefined ? work() : whileHeld(limit(work))
  }

  async #token(call: Call): Promise<string | undefined> {
    const { tokens } = this.#options
    if (call.tokenParam === undefined || call.accessToken !== undefined || tokens === undefined) return call.accessToken
    const token = await tokens.get()
    if (typeof token === 'string' && token !== '') return token
    throw new WxError(
      'config-invalid',
      `tokens.get() gave ${token === '' ? 'an empty text' : typeof token}; it must give the access token as text.`,
    )
  }

  async #attempt<T>(call: Call, token: string | undefined, host: Host, attempt: number, exchange: Exchange<T>): Promise<Reply<T>> {
    const { clock, listeners } = this.#options
    if (call.signal?.aborted) throw aborted(call)
    if (!listeners.isHeard) return this.#exchange(call, token, host, exchange)
    const name = { method: call.method, path: call.path, attempt }
    const began = clock.monotonic()
    listeners.tell('attempt', name)
    const tell = (end: Omit<AttemptEnd, keyof AttemptStart | 'tookMs'>): void =>
      listeners.tell('attempted', { ...name, tookMs: clock.monotonic() - began, ...end })
    try {
      const reply = await this.#exchange(call, token, host, exchange)
      const { status, outcome } = reply
      const errcode = reply.outcome === 'done' ? 0 : reply.errcode
      tell({ status, errcode, failure: outcome === 'done' || errcode !== undefined ? undefined : outcome })
      return reply
    } catch (error) {
      tell({ status: undefined, errcode: undefined, failure: 'aborted' })
      throw error
    }
  }

  async #exchange<T>(call: Call, token: string | undefined, { origin, prefix }: Host, exchange: Exchange<T>): Promise<Reply<T>> {
    const { method, contentType, body, timeoutMs } = call
    const deadline = new Deadline(this.#options.clock, timeoutMs, call.signal)
    const path = prefix + withToken(call, token)
    try {
      const sealed = await call.seal?.(origin)
      const request = { method, origin, path, contentType, body, signal: deadline.signal, open: parseExact, ...sealed }
      return await exchange(request, deadline)
    } catch (error) {
      deadline.end()
      if (call.signal?.aborted) throw aborted(call)
      if (!(error instanceof TransportFailure)) throw error
      const why = deadline.isLate ? `there was no answer within ${timeoutMs / 1_000} s` : `the connection failed (${error.message})`
      return noReply(error.wasSent, why)
    }
  }

  /** Until the pause is over or the caller gives up. The process stays alive meanwhile: a caller waits. */
  #pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
    let cancel = (): void => {}
    const over = new Promise<void>((resolve) => {
      cancel = this.#options.clock.schedule(ms, resolve)
    })
    return whileHeld(unlessAborted(over, signal)).finally(() => cancel())
  }
}

function withToken({ target, tokenParam }: Call, token: string | undefined): string {
  return tokenParam === undefined || token === undefined ? target : withQuery(target, `${tokenParam}=${encodeURIComponent(token)}`)
}
