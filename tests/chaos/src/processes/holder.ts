import { tell } from './child-loop'
import type { Point } from './orders'

/** Stops a refresh at one point until it is let go on, if the process is still there then. */
export class Holder {
  #wanted: { readonly account: string; readonly point: Point } | undefined
  #goOn: (() => void) | undefined

  hold(account: string, point: Point): void {
    this.#wanted = { account, point }
  }

  release(): void {
    this.#goOn?.()
    this.#goOn = undefined
  }

  async pass(account: string, point: Point): Promise<void> {
    if (this.#wanted?.account !== account || this.#wanted.point !== point) return
    this.#wanted = undefined
    await new Promise<void>((resolve) => {
      this.#goOn = resolve
      tell({ notice: 'held' })
    })
  }
}
