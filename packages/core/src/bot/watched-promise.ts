/** Hears of every promise that failed, and looks at `isAwaited` to see whether somebody else does. */
export type Watcher = (promise: WatchedPromise<unknown>, error: unknown) => void

/**
 * A promise that knows whether anybody waits for it, and so does whatever is made of it by `then`: of a chain only its end can be
 * one that nobody waits for. Its failure goes to the watcher and is no unhandled rejection.
 */
export class WatchedPromise<T> extends Promise<T> {
  isAwaited = false
  #watcher: Watcher | undefined

  /** `start` runs at once; what it throws is the promise's failure. */
  static of<T>(start: () => T | Promise<T>, watcher: Watcher): WatchedPromise<T> {
    const promise = new WatchedPromise<T>((resolve) => resolve(start()))
    promise.#tell(watcher)
    return promise
  }

  /** Called for `await`, `catch`, `finally` and `Promise.all` as well. */
  // biome-ignore lint/suspicious/noThenProperty: that is how waiting is seen
  override then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.isAwaited = true
    const end = super.then(fulfilled, rejected)
    if (end instanceof WatchedPromise && this.#watcher !== undefined) end.#tell(this.#watcher)
    return end
  }

  #tell(watcher: Watcher): void {
    this.#watcher = watcher
    // A microtask later: `await` and its like call `then` in one of their own.
    super.then(undefined, (error: unknown) => queueMicrotask(() => watcher(this, error)))
  }
}
