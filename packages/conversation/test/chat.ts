import { type AnswerPolicy, Bot, type Clock, type Context, type Message, type Parts, type Reply, type WrittenAnswer } from '@wx/core'
import { isParts } from '@wx/core/internal'
import { message, Signer } from '@wx/core/testing'

const token = 'test'

/** A user's text. */
export function text(Content: string, more: { readonly FromUserName?: string; readonly bizmsgmenuid?: string } = {}): Message {
  return message('text', { Content, ...more })
}

/** A bot, what it reported, and its answers as a user reads them. */
export class Chat<C extends Context> {
  readonly bot: Bot<C>
  readonly errors: unknown[] = []
  readonly #signer: Signer

  constructor(clock?: Clock) {
    const options = clock === undefined ? {} : { clock }
    this.bot = new Bot<C>({ token, slow: wholeParts, deadlineMs: 60_000, ...options })
    this.bot.catch((error) => void this.errors.push(error))
    this.#signer = new Signer({ token, ...options })
  }

  /** The codes of what was reported; of an error of another kind its message. */
  get reported(): readonly unknown[] {
    return this.errors.map((error) => (error instanceof Error && 'code' in error ? error.code : String(error)))
  }

  /**
   * The answer's text; of a handler that yields its parts with `|` between them; '' if there is none. The
   * same message again is a run of the push that replaces one whose process died.
   */
  async say(push: Message | string): Promise<string> {
    const { body } = await this.bot.handle(this.#signer.request(typeof push === 'string' ? text(push) : push))
    if (body === 'success') return ''
    const { Content } = await this.#signer.open(body)
    return String(Content)
  }
}

/**
 * The policy that the tests run with: it runs the handlers for every request, waits as long as they take,
 * and joins the parts. The attempt is the second one for a push that it has seen.
 */
const wholeParts: AnswerPolicy = {
  attach: (work) => {
    const seen = new Set<string>()
    return async (delivery): Promise<WrittenAnswer> => {
      const { id, message } = delivery
      const ctx = work.context(message, { id, attempt: seen.has(id) ? 2 : 1 }, delivery.waitUntil)
      seen.add(id)
      try {
        const answer = await work.run(ctx)
        return work.write(isParts(answer) ? await joined(answer) : answer, delivery)
      } catch (error) {
        return work.write(work.failed(error, ctx), delivery)
      }
    }
  },
}

async function joined(parts: Parts): Promise<Reply> {
  const texts: string[] = []
  for await (const part of parts) texts.push(typeof part === 'string' ? part : JSON.stringify(part))
  return { MsgType: 'text', Content: texts.join('|') }
}
