export interface Measured {
  readonly loopMs: number
  /**
   * Resident memory, and memory in array buffers, at their highest, above what they were after a collection
   * at the start.
   */
  readonly rssBytes: number
  readonly bufferBytes: number
}

/**
 * What an attack costs the process. Time is the processor's, not the wall's, so that a busy machine changes
 * nothing: what was used between two ticks of a timer that is due every millisecond is one turn of the event
 * loop, or a few short ones.
 */
export class Gauge {
  #loopMs = 0
  #used = process.cpuUsage()
  #rss = { start: 0, most: 0 }
  #buffers = { start: 0, most: 0 }
  #collects = false

  constructor() {
    setInterval(() => this.#tick(), 1).unref()
  }

  /** With `collects` only what can't be collected counts as memory. */
  reset({ collects = false }: { readonly collects?: boolean } = {}): void {
    this.#collects = collects
    globalThis.gc?.()
    this.#rss = peakFrom(process.memoryUsage.rss())
    this.#buffers = peakFrom(process.memoryUsage().arrayBuffers)
    this.#used = process.cpuUsage()
    this.#loopMs = 0
  }

  read(): Measured {
    return { loopMs: this.#loopMs, rssBytes: this.#rss.most - this.#rss.start, bufferBytes: this.#buffers.most - this.#buffers.start }
  }

  #tick(): void {
    const { user, system } = process.cpuUsage(this.#used)
    this.#used = process.cpuUsage()
    this.#loopMs = Math.max(this.#loopMs, (user + system) / 1000)
    if (this.#collects) globalThis.gc?.()
    const { rss, arrayBuffers } = process.memoryUsage()
    if (!this.#collects) this.#rss.most = Math.max(this.#rss.most, rss)
    this.#buffers.most = Math.max(this.#buffers.most, arrayBuffers)
  }
}

function peakFrom(now: number): { start: number; most: number } {
  return { start: now, most: now }
}
