/** Counts the changes of what the account keeps: files, codes and articles. Pages then read them again. */
export class Assets {
  readonly #listeners = new Set<(version: number) => void>()
  #version = 0

  get version(): number {
    return this.#version
  }

  readonly changed = (): void => {
    this.#version += 1
    for (const listener of this.#listeners) listener(this.#version)
  }

  /** Calls the listener with every new version, until the returned function is called. */
  subscribe(listener: (version: number) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
