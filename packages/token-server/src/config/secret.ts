/**
 * Text that never shows: not in a log, not in JSON, and not in `util.inspect` of its holder.
 *
 * @example
 * ```ts
 * const secret = new Secret('your-app-secret')
 * JSON.stringify({ secret }) // '{"secret":{}}'
 * secret.reveal() // 'your-app-secret'
 * ```
 */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  reveal(): string {
    return this.#text
  }
}
