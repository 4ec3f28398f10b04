/** Options of {@link paragraphs}. */
export interface ParagraphsOptions {
  /** A paragraph of fewer characters goes together with the next one, as a heading does. 40 by default. */
  readonly minLength?: number
}

/**
 * A stream of text, such as the tokens of a language model, in paragraphs that a handler can yield as parts.
 * A paragraph ends at a blank line, and never within a code block, a list or a table. Joined by blank lines
 * the paragraphs are the whole text; only blank lines between them, and white space at their ends, are left
 * out.
 *
 * Any `AsyncIterable<string>` will do: `textStream` of the AI SDK is one. A failure of the stream is thrown.
 * It is a function and not a method of the context, so a bot that streams nothing does not load it.
 *
 * @example
 * ```ts
 * bot.on('text', async function* (ctx) {
 *   const { textStream } = streamText({ model, prompt: ctx.message.Content })
 *   for await (const paragraph of paragraphs(textStream)) yield plainText(paragraph)
 * })
 * ```
 */
export async function* paragraphs(
  stream: AsyncIterable<string>,
  { minLength = 40 }: ParagraphsOptions = {},
): AsyncGenerator<string, void, undefined> {
  const open = new OpenParagraph(minLength)
  let line = ''
  for await (const piece of stream) {
    line += piece
    if (!piece.includes('\n')) continue
    const lines = line.split('\n')
    line = lines.pop() ?? ''
    for (const whole of lines) yield* open.add(whole)
  }
  yield* open.add(line)
  yield* open.end()
}

const FENCE = /^\s*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}(?=[^`]*$)|~{3,})/
const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)])\s/

/** The paragraph that is being written. */
class OpenParagraph {
  readonly #minLength: number
  #lines: string[] = []
  /** The marks that the code block began with. */
  #fence: string | undefined
  #isList = false

  constructor(minLength: number) {
    this.#minLength = minLength
  }

  /** Takes the next line. Yields what it ends. */
  *add(line: string): Generator<string> {
    if (this.#fence === undefined && this.#isEndedBy(line)) yield* this.#take()
    this.#lines.push(line)
    this.#follow(line)
  }

  /** Yields what is left. */
  *end(): Generator<string> {
    const text = trimmed(this.#lines)
    if (text !== '') yield text
  }

  /** A list, and code that is indented, may go on after a blank line: the line after it tells. */
  #isEndedBy(line: string): boolean {
    const last = this.#lines.at(-1)
    if (last === undefined) return false
    if (isBlank(line)) return !isBlank(last) && !this.#isList && !isIndented(last)
    return isBlank(last) && !isIndented(line) && !(this.#isList && LIST_ITEM.test(line))
  }

  *#take(): Generator<string> {
    const text = trimmed(this.#lines)
    if (text === '' || text.length < this.#minLength) return
    this.#lines = []
    this.#isList = false
    yield text
  }

  #follow(line: string): void {
    const [, marks] = FENCE.exec(line) ?? []
    if (this.#fence === undefined) {
      this.#fence = marks
      this.#isList ||= LIST_ITEM.test(line)
    } else if (marks?.startsWith(this.#fence) && line.trim() === marks) {
      this.#fence = undefined
    }
  }
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}

function isIndented(line: string): boolean {
  return /^\s+\S/.test(line)
}

/** The lines without blank ones around them, and without white space at the end. */
function trimmed(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
}
