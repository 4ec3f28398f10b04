/** A promise that knows whether anybody waits for it, and whose failure is no unhandled rejection. */
export class WatchedPromise<T> extends Promise<T> {
  /** What comes of it is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  isAwaited = false

  /** Called for `await`, `catch`, `finally` and `Promise.all` as well. */
  // biome-ignore lint/suspicious/noThenProperty: that is how waiting is seen
  override then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.isAwaited = true
    return super.then(fulfilled, rejected)
  }

  /** Without being somebody who waits. */
  onFailure(told: (error: unknown) => void): void {
    super.then(undefined, told)
  }
}
