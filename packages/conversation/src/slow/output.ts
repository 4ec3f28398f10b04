import { type Parts, type Reply, WxError } from '@wx/core'
import { checkReply } from '@wx/core/internal'
import { Deferred } from './deferred'

/** What the handlers of one run answer, as it comes: the parts so far, and whether that is all. */
export class Output {
  #parts: readonly Reply[] = []
  #isEnded = false
  #changed = new Deferred<void>()

  get parts(): readonly Reply[] {
    return this.#parts
  }

  get isEnded(): boolean {
    return this.#isEnded
  }

  /** Resolves when the next part comes, or the end. */
  get changed(): Promise<void> {
    return this.#changed.promise
  }

  add(reply: Reply): void {
    if (this.#isEnded) return
    this.#parts = [...this.#parts, reply]
    this.#wake()
  }

  end(): void {
    this.#isEnded = true
    this.#wake()
  }

  /** It will not be used any more. */
  drop(): void {
    this.#parts = []
    this.end()
  }

  /**
   * Takes what the handlers yield, in order. Rejects with a `WxError` of code `reply-invalid` for what is no
   * reply, and with what they throw.
   */
  async takeAll(parts: Parts): Promise<void> {
    for await (const part of parts) {
      const reply = readPart(part)
      if (reply !== undefined) this.add(reply)
    }
  }

  #wake(): void {
    const changed = this.#changed
    this.#changed = new Deferred()
    changed.resolve()
  }
}

/** A part without a character to see is none. A text may be longer than a message: it goes in several. */
function readPart(part: string | Reply): Reply | undefined {
  const reply: Reply = typeof part === 'string' ? { MsgType: 'text', Content: part } : part
  if (reply?.MsgType !== 'text') return checkReply(reply)
  if (typeof reply.Content !== 'string')
    throw new WxError('reply-invalid', `A part's Content is of type ${typeof reply.Content}; it must be a text.`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none of them, they are left out
  return reply.Content.replace(/[\s\u0000-\u001f\ufffe\uffff]/g, '') === '' ? undefined : reply
}
