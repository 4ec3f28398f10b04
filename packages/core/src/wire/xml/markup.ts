import { doctypeForbidden, malformed } from '../fields'
import { isBlank } from './text'
import { endsAt, split, UserText } from './user-text'

/**
 * A gateway adds only a few tags. fast-xml-parser needs microseconds for each tag, also in documents that it
 * then refuses.
 */
const MAX_TAGS = 2000

/** No gateway writes longer tags, and the time for attributes grows with their number. */
const MAX_TAG = 1024

/** A name, attributes whose values may contain `>`, and the `/` of an empty element. */
const OPENING_TAG = /<([^\s<>/"'=]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/y

/**
 * The root element as XML that fast-xml-parser can read: user text that ends its CDATA section too early is
 * split.
 *
 * Throws a `WxError` of code `malformed` or `doctype-forbidden` for what the scanner refuses too: text beside
 * the root element, a second root, tags that do not match, `<!` that opens neither CDATA nor a comment,
 * markup without an end.
 */
export function mendMarkup(xml: string): string {
  return new Markup(xml).mended()
}

class Markup {
  readonly #xml: string
  readonly #userText: UserText
  /** The elements that are open, outermost first. */
  readonly #open: string[] = []
  /** Where the root element begins and ends. */
  #start: number | undefined
  #end = 0
  #tags = 0
  #mended = ''
  /** Up to here the root element is in `#mended`. */
  #copied = 0

  constructor(xml: string) {
    this.#xml = xml
    this.#userText = new UserText(xml)
  }

  mended(): string {
    const xml = this.#xml
    let at = 0
    for (let tag = xml.indexOf('<'); tag >= 0; tag = xml.indexOf('<', at)) {
      this.#checkText(at, tag)
      at = this.#endOfMarkup(tag)
    }
    this.#checkText(at, xml.length)
    if (this.#open.length > 0 || this.#start === undefined) throw malformed('an element is not closed')
    return this.#mended + xml.slice(this.#copied, this.#end)
  }

  #checkText(start: number, end: number): void {
    if (this.#open.length === 0 && !isBlank(this.#xml.slice(start, end))) throw malformed('text beside the root element')
  }

  #endOfMarkup(at: number): number {
    if (++this.#tags > MAX_TAGS) throw malformed(`more than ${MAX_TAGS} tags, and markup that WeChat never sends`)
    const xml = this.#xml
    if (xml.startsWith('<![CDATA[', at)) return this.#endOfCdata(at + 9)
    if (xml.startsWith('<!--', at)) return this.#behind('-->', at + 4)
    if (xml.startsWith('<!', at)) throw xml.startsWith('<!DOCTYPE', at) ? doctypeForbidden() : malformed('"<!" that opens no CDATA')
    if (xml.startsWith('<?', at)) return this.#behind('?>', at + 2)
    return xml.startsWith('</', at) ? this.#endOfClosingTag(at) : this.#endOfOpeningTag(at)
  }

  #behind(end: string, start: number): number {
    const at = this.#xml.indexOf(end, start)
    if (at < 0) throw malformed('a tag, a CDATA section or a comment is not closed')
    return at + end.length
  }

  #endOfCdata(start: number): number {
    const name = this.#open.at(-1)
    if (name === undefined) throw malformed('text beside the root element')
    const first = this.#xml.indexOf(']]>', start)
    if (first < 0) throw malformed('a CDATA section is not closed')
    if (endsAt(this.#xml, first, name, this.#open.length)) return first + 3
    const end = this.#userText.end(name, start)
    this.#mended += this.#xml.slice(this.#copied, start) + split(this.#xml.slice(start, end))
    this.#copied = end
    return end + 3
  }

  #endOfOpeningTag(at: number): number {
    OPENING_TAG.lastIndex = at
    const [tag = '', name = '', attributes = ''] = OPENING_TAG.exec(this.#xml.slice(0, at + MAX_TAG)) ?? []
    if (tag === '') throw malformed(`a tag that is not one, or is longer than ${MAX_TAG} characters`)
    if (this.#open.length === 0) this.#beginRoot(at)
    if (!attributes.endsWith('/')) this.#open.push(name)
    this.#end = at + tag.length
    return this.#end
  }

  #beginRoot(at: number): void {
    if (this.#start !== undefined) throw malformed('it has more than one root element')
    this.#start = at
    this.#copied = at
  }

  #endOfClosingTag(at: number): number {
    const end = this.#behind('>', at)
    const name = this.#xml.slice(at + 2, end - 1).trimEnd()
    if (this.#open.pop() !== name) throw malformed('an element is closed by another’s tag')
    this.#end = end
    return end
  }
}
