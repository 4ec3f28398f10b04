/**
 * A value, or a promise of it if there is something to wait for. An ordinary push waits for its body only: a
 * promise at each of its steps would cost more than the steps.
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
