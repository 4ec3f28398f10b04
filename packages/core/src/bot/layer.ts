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
  /**
   * A method, not a property: the types of a method allow handlers of a narrower context. `match` makes sure
   * that they get one.
   */
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
 * A layer that runs. What comes after it runs once, however often `next()` is called; its failure is reported
 * once: to the layer if it awaits `next()`, else as the layer's own failure if it has no answer, else as
 * unhandled.
 */
class LayerRun {
  readonly #layer: Layer
  readonly #dispatch: Dispatch
  readonly #filterBefore: string | undefined
  readonly #matchBefore: unknown
  readonly #downstream: () => Awaitable<Answer>
  #running: WatchedPromise<Answer> | undefined
  /** Failures that the layer may still await. */
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
    this.#dispatch.writable.filter = this.#layer.filter
    this.#dispatch.setMatch(found)
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
    this.#dispatch.writable.filter = this.#filterBefore
    this.#dispatch.writable.match = this.#matchBefore
    const result = answer === undefined ? this.#downstreamAnswer() : answer
    this.#end()
    return result
  }

  #fail(error: unknown): void {
    this.#dispatch.failed(error, this.#layer.filter)
    this.#dispatch.writable.match = this.#matchBefore
    this.#end()
  }

  /**
   * The answer of a layer without one of its own. A failure that the layer has awaited is not reported again.
   */
  #downstreamAnswer(): Promise<Answer> | undefined {
    const running = this.#running
    if (running === undefined || running.isAwaited) return running?.catch(() => undefined)
    running.isAwaited = true
    return running
  }

  /** The layer is over and awaits nothing more. */
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
