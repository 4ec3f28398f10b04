/** A promise that is resolved from outside. Only the first value counts. */
export class Deferred<T> {
  readonly promise: Promise<T>
  #resolve: (value: T) => void = () => {}
  #isResolved = false

  constructor() {
    this.promise = new Promise((resolve) => {
      this.#resolve = resolve
    })
  }

  get isResolved(): boolean {
    return this.#isResolved
  }

  resolve(value: T): void {
    this.#isResolved = true
    this.#resolve(value)
  }
}
