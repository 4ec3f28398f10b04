/** The last failure to fetch a token. */
export interface Failure {
  /** Epoch milliseconds. */
  readonly at: number
  readonly message: string
}

/**
 * What happened last to each token of one kind, by the account's index. The numbers are in one array, which
 * is made when the first one comes: 16 bytes an account, where an object would take 100.
 */
export class TokenHistory {
  readonly #accounts: number
  /** Two numbers for each account: when the token changed, and how long its fetch took. */
  #numbers: Float64Array | undefined
  readonly #failures = new Map<number, Failure>()

  constructor(accounts: number) {
    this.#accounts = accounts
  }

  changed(index: number, at: number): void {
    this.#note(2 * index, at)
  }

  fetched(index: number, tookMs: number): void {
    this.#note(2 * index + 1, tookMs)
  }

  failed(index: number, failure: Failure): void {
    this.#failures.set(index, failure)
  }

  of(index: number): {
    readonly changedAt: number | undefined
    readonly tookMs: number | undefined
    readonly failure: Failure | undefined
  } {
    const [changedAt, tookMs] = this.#numbers?.subarray(2 * index, 2 * index + 2) ?? []
    return { changedAt: known(changedAt), tookMs: known(tookMs), failure: this.#failures.get(index) }
  }

  #note(position: number, number: number): void {
    this.#numbers ??= new Float64Array(2 * this.#accounts).fill(Number.NaN)
    this.#numbers[position] = number
  }
}

function known(number: number | undefined): number | undefined {
  return number === undefined || Number.isNaN(number) ? undefined : number
}
