/** The newest things of a kind by their ids. When there are more than `most`, the oldest go. */
export class Newest<T> {
  readonly #most: number
  readonly #items = new Map<string, T>()

  constructor(most: number) {
    this.#most = most
  }

  /** Adds a thing, or replaces the one with that id in its place. */
  set(id: string, item: T): void {
    this.#items.set(id, item)
    const [oldest] = this.#items.keys()
    if (this.#items.size > this.#most && oldest !== undefined) this.#items.delete(oldest)
  }

  get(id: string): T | undefined {
    return this.#items.get(id)
  }

  /** Oldest first. */
  all(): readonly T[] {
    return [...this.#items.values()]
  }
}
