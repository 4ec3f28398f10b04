/**
 * A value, or the promise of one if something has to be waited for. An ordinary push waits for its body and
 * for nothing else, and a promise at every step would cost more than the steps do.
 */
export type Awaitable<T> = T | Promise<T>

/** Anything with a `then`: a promise may come from another realm or library. */
export function isPromise<T>(value: Awaitable<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Promise<T>>).then === 'function'
}

/** Calls `next` synchronously unless `value` is a promise. */
export function whenReady<T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> {
  return isPromise(value) ? Promise.resolve(value).then(next) : next(value)
}
