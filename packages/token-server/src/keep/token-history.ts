/** The last failure to fetch a token. */
export interface Failure {
  /** Epoch milliseconds. */
  readonly at: number
  readonly message: string
}

/**
 * What happened last to each token of one kind, by the account's place. The numbers stand in arrays: 16 bytes an account,
 * where an object would take 100.
 */
export class TokenHistory {
  readonly #changedAt: Float64Array
  readonly #tookMs: Float64Array
  readonly #failures = new Map<number, Failure>()

  constructor(accounts: number) {
    this.#changedAt = new Float64Array(accounts).fill(Number.NaN)
    this.#tookMs = new Float64Array(accounts).fill(Number.NaN)
  }

  changed(place: number, at: number): void {
    this.#changedAt[place] = at
  }

  fetched(place: number, tookMs: number): void {
    this.#tookMs[place] = tookMs
  }

  failed(place: number, failure: Failure): void {
    this.#failures.set(place, failure)
  }

  of(place: number): {
    readonly changedAt: number | undefined
    readonly tookMs: number | undefined
    readonly failure: Failure | undefined
  } {
    return { changedAt: known(this.#changedAt[place]), tookMs: known(this.#tookMs[place]), failure: this.#failures.get(place) }
  }
}

function known(number: number | undefined): number | undefined {
  return number === undefined || Number.isNaN(number) ? undefined : number
}
