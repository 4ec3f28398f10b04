import type { TokenManager } from './token-manager'

/** Goes over the managers of a map again and again. The map may grow and shrink meanwhile. */
export class Ring {
  readonly #managers: ReadonlyMap<string, TokenManager>
  #round: Iterator<TokenManager> | undefined

  constructor(managers: ReadonlyMap<string, TokenManager>) {
    this.#managers = managers
  }

  /** Undefined if there is none. */
  next(): TokenManager | undefined {
    return this.#step() ?? this.#step()
  }

  /** Undefined at the end of a round. */
  #step(): TokenManager | undefined {
    this.#round ??= this.#managers.values()
    const { value, done } = this.#round.next()
    if (done === true) this.#round = undefined
    return value
  }
}
