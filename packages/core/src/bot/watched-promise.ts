/** Called for each promise that failed. `isAwaited` says whether it was awaited. */
type OnFailure = (promise: WatchedPromise<unknown>, error: unknown) => void

/**
 * A promise that knows whether it was awaited. Its failure goes to `onFailure` and is no unhandled
 * rejection. The same is true for promises made from it, so that a forgotten `next().finally(…)` does not end
 * the process.
 */
export class WatchedPromise<T> extends Promise<T> {
  isAwaited = false
  #onFailure: OnFailure | undefined

  /** Calls `start` at once. What it throws is the promise's failure. */
  static of<T>(start: () => T | Promise<T>, onFailure: OnFailure): WatchedPromise<T> {
    const promise = new WatchedPromise<T>((resolve) => resolve(start()))
    promise.#watch(onFailure)
    return promise
  }

  /** `await`, `catch`, `finally` and `Promise.all` call it too. */
  // biome-ignore lint/suspicious/noThenProperty: a call of `then` shows that the promise is awaited
  override then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.isAwaited = true
    const derived = super.then(fulfilled, rejected)
    if (derived instanceof WatchedPromise && this.#onFailure !== undefined) derived.#watch(this.#onFailure)
    return derived
  }

  #watch(onFailure: OnFailure): void {
    this.#onFailure = onFailure
    // One microtask later: `await` calls `then` in a microtask of its own.
    super.then(undefined, (error: unknown) => queueMicrotask(() => onFailure(this, error)))
  }
}
