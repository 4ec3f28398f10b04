/** The ids of lines, pushes and messages. */
export class ChatIds {
  #count = 0
  #messages = 0

  /** For a line or a push: one row of numbers, by which a later one is known. */
  next(): string {
    this.#count += 1
    return String(this.#count)
  }

  /**
   * For a message, at that time in epoch milliseconds: greater than 2^53, as the platform's ids are, and never
   * twice.
   */
  message(now: number): string {
    this.#messages += 1
    return String(BigInt(Math.floor(now)) * 4_194_304n + BigInt(this.#messages))
  }
}
