/**
 * A value, or the promise of one where something has to be waited for. On an ordinary push's way there is nothing to wait for but
 * its body, and a promise at every step costs more than what the steps do.
 */
export type Awaitable<T> = T | Promise<T>

/** Anything with a `then`: a promise may come from another realm or library. */
export function isPromise<T>(value: Awaitable<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Promise<T>>).then === 'function'
}

/** What `next` makes of the value: at once, where it is there. */
export function whenReady<T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> {
  return isPromise(value) ? Promise.resolve(value).then(next) : next(value)
}
