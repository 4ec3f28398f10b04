const REFUSED = /(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** The text without what a message can't hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
export function visibleCharacters(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(REFUSED, '')
}
