import type { Page } from 'playwright-core'
import UPNG from 'upng-js'

/** Colours of the page in one palette: with more the file is several times as large. */
const COLOURS = 256

interface Frame {
  readonly pixels: ArrayBuffer
  shownMs: number
}

/** Pictures of a page, each with the time for which it is shown. */
export class Film {
  readonly #page: Page
  readonly #frames: Frame[] = []

  constructor(page: Page) {
    this.#page = page
  }

  get seconds(): number {
    return this.#frames.reduce((sum, { shownMs }) => sum + shownMs, 0) / 1_000
  }

  /** The page as it is now. If nothing has changed, the picture before it is shown for longer. */
  async take(shownMs: number): Promise<void> {
    const picture = UPNG.decode(Uint8Array.from(await this.#page.screenshot()).buffer)
    const [pixels = new ArrayBuffer(0)] = UPNG.toRGBA8(picture)
    const last = this.#frames.at(-1)
    if (last !== undefined && Buffer.from(last.pixels).equals(Buffer.from(pixels))) last.shownMs += shownMs
    else this.#frames.push({ pixels, shownMs })
  }

  /** An animated PNG, which begins anew at its end. */
  encode(): Uint8Array {
    const { width = 0, height = 0 } = this.#page.viewportSize() ?? {}
    const pixels = this.#frames.map((frame) => frame.pixels)
    const times = this.#frames.map((frame) => frame.shownMs)
    return new Uint8Array(UPNG.encode(pixels, width, height, COLOURS, times))
  }
}
