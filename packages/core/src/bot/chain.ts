import type { Awaitable } from '../base/awaitable'
import type { Dispatch } from './dispatch'
import type { Answer } from './handler'
import { type Layer, type Match, runLayer } from './layer'

/** A chain inside another one, and the messages that it is for. */
interface NestedChain {
  readonly match: Match
  readonly chain: Chain
}

/** Middleware and handlers in the order in which they were registered: the first is the outermost. */
export class Chain {
  readonly #layers: (Layer | NestedChain)[] = []

  add(layer: Layer | NestedChain): void {
    this.#layers.push(layer)
  }

  /** Whether the other chain is this one or inside it. */
  includes(other: Chain): boolean {
    return other === this || this.#layers.some((layer) => 'chain' in layer && layer.chain.includes(other))
  }

  /**
   * Runs the layers that are for the message, from the one at `start`; `downstream` runs when none of them is
   * left. Gives a promise only if a handler that ran did.
   */
  run(dispatch: Dispatch, downstream: () => Awaitable<Answer> = noAnswer, start = 0): Awaitable<Answer> {
    for (let at = start; at < this.#layers.length; at++) {
      const layer = this.#layers[at]
      const found = layer?.match(dispatch.message, dispatch.name)
      if (layer === undefined || found === undefined || found === null || found === false) continue
      const rest = (): Awaitable<Answer> => this.run(dispatch, downstream, at + 1)
      if (!('chain' in layer)) return runLayer(layer, dispatch, found, rest)
      dispatch.setMatch(found)
      return layer.chain.run(dispatch, rest)
    }
    return downstream()
  }
}

function noAnswer(): undefined {}
