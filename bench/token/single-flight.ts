/** What one would write by hand for a single process: the floor of a cached read. */
export class SingleFlight {
  readonly #fetchToken: () => Promise<{ readonly value: string; readonly lifeMs: number }>
  #value = ''
  #until = 0
  #flight: Promise<string> | undefined

  constructor(fetchToken: () => Promise<{ readonly value: string; readonly lifeMs: number }>) {
    this.#fetchToken = fetchToken
  }

  async get(): Promise<string> {
    if (Date.now() < this.#until) return this.#value
    this.#flight ??= this.#refresh().finally(() => {
      this.#flight = undefined
    })
    return this.#flight
  }

  async #refresh(): Promise<string> {
    const { value, lifeMs } = await this.#fetchToken()
    this.#value = value
    this.#until = Date.now() + lifeMs - 60_000
    return value
  }
}
