/** Line ends, tabs too: each becomes a space. */
const LINE_END = /\r\n?|[\n\t\u2028\u2029]/g
/** C0, DEL, C1, and the marks that change the direction of text: removed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * A text from outside as it may be printed on a terminal or written to a log: one line, without escape codes.
 *
 * @example
 * ```ts
 * console.error(visibleText(answer.errmsg))
 * ```
 */
export function visibleText(text: string): string {
  return text.replace(LINE_END, ' ').replace(CONTROL, '')
}
