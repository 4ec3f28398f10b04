/** Text that never shows: not in a log, not in JSON, and not in `util.inspect` of its holder. */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  reveal(): string {
    return this.#text
  }
}
