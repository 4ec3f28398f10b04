export type Check = () => void | Promise<void>

/** By their names. */
export type Checks = Readonly<Record<string, Check>>

/** Runs checks and counts them. Each line begins with the name of the suite. */
export class Tally {
  readonly #suite: string
  #passed = 0
  #failed = 0

  constructor(suite: string) {
    this.#suite = suite
  }

  get failed(): number {
    return this.#failed
  }

  async check(name: string, run: Check): Promise<void> {
    const start = performance.now()
    try {
      await run()
      this.#passed++
      console.log(`[${this.#suite}] passed: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
    } catch (error) {
      this.#failed++
      console.error(`[${this.#suite}] FAILED: ${name}\n${error instanceof Error ? error.message : error}`)
    }
  }

  async checkAll(checks: Checks): Promise<void> {
    for (const [name, run] of Object.entries(checks)) await this.check(name, run)
  }

  /** Says the count; it decides how the process ends. */
  end(): void {
    console.log(`${this.#suite}: ${this.#passed} passed, ${this.#failed} failed`)
    process.exitCode = this.#failed > 0 ? 1 : 0
  }
}
