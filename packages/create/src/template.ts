/** At the end of a line of a template, in the comment form of its file: `//: ts tokens`, `#: !files`. */
const MARK = /\s?(?:\/\/|#|<!--): ([a-z! -]+?)(?: -->)?$/

/**
 * The text of a template for one project. A line with a mark stays, without the mark, if all words of the
 * mark hold; a word with `!` must not hold.
 *
 * @example
 * ```ts
 * resolve('listen(bot: Bot) //: ts\nlisten(bot) //: js', new Set(['js'])) // 'listen(bot)'
 * ```
 */
export function resolve(template: string, words: ReadonlySet<string>): string {
  return template
    .split('\n')
    .filter((line) => marksOf(line).every((word) => (word.startsWith('!') ? !words.has(word.slice(1)) : words.has(word))))
    .map((line) => line.replace(MARK, ''))
    .join('\n')
}

/** The words of the mark of a line. */
export function marksOf(line: string): readonly string[] {
  return MARK.exec(line)?.[1]?.split(' ') ?? []
}
