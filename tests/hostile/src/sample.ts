/**
 * A full run is `WX_RUNS=200000`, as in core's property tests; a plain `pnpm test` takes one in a hundred of
 * every figure.
 */
const share = Math.min(1, Number(process.env.WX_RUNS ?? 2_000) / 200_000)

/** How many of `full` tries this run makes. */
export function sampled(full: number, atLeast = 100): number {
  return Math.min(full, Math.max(atLeast, Math.round(full * share)))
}

/** True when everything is to be tried, not a sample. */
export const everything: boolean = share === 1

/** Pseudo-random and the same in every run, so that a failure comes again. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** An integer from 0 to below `sides`. */
  roll(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.roll(items.length)]
    if (item === undefined) throw new RangeError('There is nothing to pick from.')
    return item
  }

  /** The items in another order. */
  shuffle<T>(items: readonly T[]): T[] {
    const left = [...items]
    const shuffled: T[] = []
    while (left.length > 0) shuffled.push(...left.splice(this.roll(left.length), 1))
    return shuffled
  }
}
