/** Text that shows nowhere: neither in a log, nor in JSON, nor when somebody inspects what holds it. */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  reveal(): string {
    return this.#text
  }
}
