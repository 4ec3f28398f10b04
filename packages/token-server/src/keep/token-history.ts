/** The last failure to fetch a token. */
export interface Failure {
  /** Epoch milliseconds. */
  readonly at: number
  readonly message: string
}

/**
 * What happened last to each token of one kind, by the account's place. The numbers stand in one array,
 * made for the first of them: 16 bytes an account, where an object would take 100.
 */
export class TokenHistory {
  readonly #accounts: number
  /** At twice the place: when the token changed; then: how long its fetch took. */
  #numbers: Float64Array | undefined
  readonly #failures = new Map<number, Failure>()

  constructor(accounts: number) {
    this.#accounts = accounts
  }

  changed(place: number, at: number): void {
    this.#note(2 * place, at)
  }

  fetched(place: number, tookMs: number): void {
    this.#note(2 * place + 1, tookMs)
  }

  failed(place: number, failure: Failure): void {
    this.#failures.set(place, failure)
  }

  of(place: number): {
    readonly changedAt: number | undefined
    readonly tookMs: number | undefined
    readonly failure: Failure | undefined
  } {
    const [changedAt, tookMs] = this.#numbers?.subarray(2 * place, 2 * place + 2) ?? []
    return { changedAt: known(changedAt), tookMs: known(tookMs), failure: this.#failures.get(place) }
  }

  #note(index: number, number: number): void {
    this.#numbers ??= new Float64Array(2 * this.#accounts).fill(Number.NaN)
    this.#numbers[index] = number
  }
}

function known(number: number | undefined): number | undefined {
  return number === undefined || Number.isNaN(number) ? undefined : number
}
