/** The token in use. */
export interface HeldToken {
  readonly value: string
  readonly remainingMs: number
}

/**
 * The token of one command: read at the first call, so that what is wrong with the call itself is told before
 * anything is fetched, and read anew only after a report that it is dead.
 */
export class HeldTokens {
  readonly #source: { invalidate(badToken: string): Promise<void> }
  readonly #read: () => Promise<HeldToken>
  #held: Promise<HeldToken> | undefined

  constructor(source: { invalidate(badToken: string): Promise<void> }, read: () => Promise<HeldToken>) {
    this.#source = source
    this.#read = read
  }

  held(): Promise<HeldToken> {
    this.#held ??= this.#read()
    return this.#held
  }

  async get(): Promise<string> {
    return (await this.held()).value
  }

  async invalidate(badToken: string): Promise<void> {
    this.#held = undefined
    await this.#source.invalidate(badToken)
  }
}
