import { addField, doctypeForbidden, emptyFields, type Fields, type FieldValue, MAX_DEPTH, MAX_ELEMENTS, malformed } from '../fields'
import { isAt, nameAt, nextHash } from './names'
import { decodeText, isBlank } from './text'
import { endsAt, joined, UserText } from './user-text'

const LT = 60
const GT = 62
const SLASH = 47
const BANG = 33
const QUESTION = 63
/** Digits, `-` and `.` come before it; no name begins with them. */
const UPPER_A = 65

/** Thrown inside the scanner only: the document may be fine, but it is not the dialect. */
const FOREIGN = Symbol('foreign')

/**
 * The first reader, and the fast one: reads WeChat's dialect (elements, text, CDATA) in one pass and nothing
 * else.
 *
 * Returns `undefined` for a document that may be XML but is not the dialect: a gateway added a comment, an
 * attribute or a processing instruction. Throws a `WxError` of code `malformed` or `doctype-forbidden` for a
 * document that can't be a push. Line ends must be normalized already.
 */
export function scanXml(text: string): Fields | undefined {
  try {
    return new Scanner(text).document()
  } catch (error) {
    if (error === FOREIGN) return undefined
    throw error
  }
}

class Scanner {
  readonly #text: string
  #userText: UserText | undefined
  #at = 0
  #elements = 0

  constructor(text: string) {
    this.#text = text
  }

  document(): Fields {
    const start = this.#text.indexOf('<')
    if (start < 0 || !isBlank(this.#text.slice(0, start))) throw malformed('it does not start with an element')
    this.#at = start + 1
    const root = this.#element(1)
    if (!isBlank(this.#text.slice(this.#at))) this.#afterRoot()
    return typeof root === 'string' ? this.#emptyRoot(root) : (root as Fields)
  }

  #afterRoot(): never {
    if (/^\s*<(?:!--|\?)/.test(this.#text.slice(this.#at))) throw FOREIGN
    throw malformed('something follows the root element')
  }

  #emptyRoot(text: string): Fields {
    if (text !== '') throw malformed('the root element holds text instead of elements')
    return emptyFields()
  }

  /** Reads from behind a `<` to behind the element's end. */
  #element(depth: number): FieldValue {
    if (depth > MAX_DEPTH) throw malformed(`more than ${MAX_DEPTH} levels`)
    if (++this.#elements > MAX_ELEMENTS) throw malformed(`more than ${MAX_ELEMENTS} elements`)
    const name = this.#name()
    const code = this.#text.charCodeAt(this.#at++)
    if (code === GT) return this.#content(name, depth)
    if (code === SLASH && this.#text.charCodeAt(this.#at++) === GT) return ''
    throw this.#notPlainTag(code)
  }

  /** The name of the last element that was read. */
  #lastName = ''

  #name(): string {
    const text = this.#text
    const start = this.#at
    let at = start
    let hash = 0
    let code = text.charCodeAt(at)
    while (isNameCode(code)) {
      hash = nextHash(hash, code)
      code = text.charCodeAt(++at)
    }
    if (at === start) throw this.#notPlainTag(code)
    if (text.charCodeAt(start) < UPPER_A) throw malformed('a name that begins with none of XML’s letters')
    this.#at = at
    this.#lastName = nameAt(text, start, at, hash)
    return this.#lastName
  }

  #content(name: string, depth: number): FieldValue {
    const text = this.#text
    let fields: ReturnType<typeof emptyFields> | undefined
    let cdata: string | undefined
    let plain = ''
    for (;;) {
      // Mostly the next character is the `<`, and comparing it costs less than a search.
      const open = text.charCodeAt(this.#at) === LT ? this.#at : text.indexOf('<', this.#at)
      if (open < 0) throw malformed('an element is not closed')
      if (open > this.#at) plain += text.slice(this.#at, open)
      this.#at = open + 1
      const code = text.charCodeAt(this.#at)
      if (code === SLASH) {
        this.#close(name)
        return this.#value(fields, cdata, plain)
      }
      if (code === BANG) cdata = (cdata ?? '') + this.#cdata(name, depth)
      else {
        const child = this.#element(depth + 1)
        fields ??= emptyFields()
        addField(fields, this.#lastName, child)
      }
    }
  }

  #close(name: string): void {
    const end = this.#at + 1 + name.length
    if (!isAt(this.#text, this.#at + 1, name) || this.#text.charCodeAt(end) !== GT) {
      if (/^\s+>/.test(this.#text.slice(end, end + 80))) throw FOREIGN
      throw malformed(`an element is closed by another’s tag, at character ${this.#at}`)
    }
    this.#at = end + 1
    this.#lastName = name
  }

  #value(fields: Fields | undefined, cdata: string | undefined, plain: string): FieldValue {
    if (fields === undefined && cdata === undefined) return decodeText(plain)
    if (!isBlank(plain) || (fields !== undefined && cdata !== undefined))
      throw malformed(`text is mixed with elements or CDATA, before character ${this.#at}`)
    return fields ?? cdata ?? ''
  }

  /** Reads a CDATA section from its `!` on. */
  #cdata(name: string, depth: number): string {
    const text = this.#text
    const start = this.#at + 8
    if (!isAt(text, this.#at, '![CDATA[')) {
      if (text.startsWith('!--', this.#at)) throw FOREIGN
      throw text.startsWith('!DOCTYPE', this.#at) ? doctypeForbidden() : malformed('"<!" that opens no CDATA')
    }
    const first = text.indexOf(']]>', start)
    if (first < 0) throw malformed('a CDATA section is not closed')
    if (endsAt(text, first, name, depth)) {
      this.#at = first + 3
      return text.slice(start, first)
    }
    this.#userText ??= new UserText(text)
    const end = this.#userText.end(name, start)
    this.#at = end + 3
    return joined(text.slice(start, end))
  }

  /**
   * For a tag that holds more than its name: the second reader decides, unless the tag is certainly wrong.
   */
  #notPlainTag(code: number): unknown {
    if (code === BANG) return this.#text.startsWith('!DOCTYPE', this.#at) ? doctypeForbidden() : FOREIGN
    if (code === QUESTION || code === 32 || code === 9 || code === 10 || code > 127 || code === 58) return FOREIGN
    return Number.isNaN(code) ? malformed('it ends inside a tag') : malformed(code === LT ? '"<" inside a tag' : 'a tag without a name')
  }
}

/** Letters, digits, `_`, `-` and `.`. WeChat's names have no others. */
function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 48 && code <= 57) || code === 45 || code === 46
  )
}
