import { type Awaitable, isPromise } from '../base/awaitable'
import type { Message } from '../message/message'
import type { Context } from './context'
import type { Dispatch } from './dispatch'
import type { Answer, Handler, Next } from './handler'
import { WatchedPromise } from './watched-promise'

/** What was found in the message; `false`, `null` or `undefined` if the layer is not for it. */
export type Match = (message: Message, name: string) => unknown

/** A handler and the messages that it is for. */
export interface Layer {
  /** As it was registered, such as `on('text')`. */
  readonly filter: string
  readonly match: Match
  /** A method, so that it takes handlers of a narrower context: `match` sees to it that they get one. */
  handle(ctx: Context, next: Next): ReturnType<Handler>
}

/** A promise made from `next()` that failed while the layer ran. */
interface Failure {
  readonly promise: WatchedPromise<unknown>
  readonly error: unknown
}
const NONE: readonly Failure[] = []

/**
 * Runs a layer for a message. `downstream` runs what comes after the layer, `found` is what its `match` gave.
 */
export function runLayer(layer: Layer, dispatch: Dispatch, found: unknown, downstream: () => Awaitable<Answer>): Awaitable<Answer> {
  return new LayerRun(layer, dispatch, downstream).start(found)
}

/**
 * A layer that runs. What comes after it runs once, however often `next()` is called; its failure is told
 * once: to the layer if it waits, else with the layer's answer, else as unhandled.
 */
class LayerRun {
  readonly #layer: Layer
  readonly #dispatch: Dispatch
  readonly #filterBefore: string | undefined
  readonly #matchBefore: unknown
  readonly #downstream: () => Awaitable<Answer>
  #running: WatchedPromise<Answer> | undefined
  /** Failures that the layer may still come to wait for. */
  #failures: readonly Failure[] = NONE
  #isOver = false

  constructor(layer: Layer, dispatch: Dispatch, downstream: () => Awaitable<Answer>) {
    this.#layer = layer
    this.#dispatch = dispatch
    this.#filterBefore = dispatch.ctx.filter
    this.#matchBefore = dispatch.ctx.match
    this.#downstream = downstream
  }

  start(found: unknown): Awaitable<Answer> {
    this.#dispatch.shown.filter = this.#layer.filter
    this.#dispatch.showMatch(found)
    try {
      const answer = this.#layer.handle(this.#dispatch.ctx, () => this.#next())
      return isPromise(answer) ? this.#wait(answer) : this.#succeed(answer)
    } catch (error) {
      this.#fail(error)
      throw error
    }
  }

  async #wait(answer: Promise<Answer>): Promise<Answer> {
    let settled: Answer
    try {
      settled = await answer
    } catch (error) {
      this.#fail(error)
      throw error
    }
    return this.#succeed(settled)
  }

  #next(): Promise<Answer> {
    this.#running ??= WatchedPromise.of(this.#downstream, (promise, error) => this.#failed(promise, error))
    return this.#running
  }

  #succeed(answer: Answer): Awaitable<Answer> {
    this.#dispatch.shown.filter = this.#filterBefore
    this.#dispatch.shown.match = this.#matchBefore
    const result = answer === undefined ? this.#downstreamAnswer() : answer
    this.#end()
    return result
  }

  #fail(error: unknown): void {
    this.#dispatch.failed(error, this.#layer.filter)
    this.#dispatch.shown.match = this.#matchBefore
    this.#end()
  }

  /** The layer has no answer of its own. A failure that it waited for is not told again. */
  #downstreamAnswer(): Promise<Answer> | undefined {
    const running = this.#running
    if (running === undefined || running.isAwaited) return running?.catch(() => undefined)
    running.isAwaited = true
    return running
  }

  /** From now on the layer waits for nothing more. */
  #end(): void {
    this.#isOver = true
    for (const { promise, error } of this.#failures) this.#failed(promise, error)
  }

  #failed(promise: WatchedPromise<unknown>, error: unknown): void {
    if (promise.isAwaited) return
    if (this.#isOver) this.#dispatch.unhandled(error)
    else this.#failures = [...this.#failures, { promise, error }]
  }
}
