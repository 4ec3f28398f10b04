import type { Clock, WxError } from '@wx/core'

/** One push in the line of its user. */
export class Turn {
  /** Resolves when the turn before this one is over. */
  readonly before: Promise<void>
  readonly isOver: Promise<void>
  #end: () => void = () => {}
  #isSuperseded = false
  readonly #abort: (reason: WxError) => void

  constructor(before: Promise<void>, abort: (reason: WxError) => void) {
    this.before = before
    this.#abort = abort
    this.isOver = new Promise((resolve) => {
      this.#end = resolve
    })
  }

  /** Whether a newer push took its place. */
  get isSuperseded(): boolean {
    return this.#isSuperseded
  }

  supersede(reason: WxError): void {
    this.#isSuperseded = true
    this.#abort(reason)
  }

  end(): void {
    this.#end()
  }
}

/** The lines of this process: each user's pushes, one after another. */
export class Turns {
  readonly #newest = new Map<string, Turn>()
  readonly #clock: Clock
  readonly #maxMs: number

  /** A turn that is not over after `maxMs` ends by itself: its handler hangs. */
  constructor(clock: Clock, maxMs: number) {
    this.#clock = clock
    this.#maxMs = maxMs
  }

  /** The last turn in the line of this key, unless it is over. */
  newest(key: string): Turn | undefined {
    return this.#newest.get(key)
  }

  /** Adds a turn to the end of the line. */
  enter(key: string, abort: (reason: WxError) => void): Turn {
    const turn = new Turn(this.#newest.get(key)?.isOver ?? Promise.resolve(), abort)
    this.#newest.set(key, turn)
    void turn.before.then(() => this.#watch(turn))
    void turn.isOver.then(() => {
      if (this.#newest.get(key) === turn) this.#newest.delete(key)
    })
    return turn
  }

  #watch(turn: Turn): void {
    const cancel = this.#clock.schedule(this.#maxMs, () => turn.end())
    void turn.isOver.then(cancel)
  }
}
