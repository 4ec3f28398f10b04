import { malformed } from '../fields'
import { isAt } from './names'

/*
 * The platform puts what people type into CDATA as it is and does not split `]]>`, so a pasted line of code
 * such as `if(a[b[0]]>1){}` makes a document that is not XML. docs/adr/0007 has the rule and why it is safe.
 */

/**
 * The fields that users can fill. Each line is a run: fields that follow each other in a push, in this order.
 */
const RUNS: readonly (readonly string[])[] = [
  ['Content'],
  ['Recognition'],
  ['Title', 'Description', 'Url'],
  ['Label', 'Poiname'],
  ['PagePath'],
  ['EventKey'],
  ['ScanResult'],
  ['SessionFrom'],
  ['VerifyCode', 'RemarkAmount', 'OuterStr'],
  ['ComplaintDetail'],
  ['refund_request_reason'],
  ['debug_str'],
  ['nickname'],
  ['title', 'tax_no', 'addr', 'phone', 'bank_type', 'bank_no', 'attach'],
]

/**
 * These fields may stand one level deeper than the others, in `ScanCodeInfo` and `SendLocationInfo`. A deeper
 * element with the name of another field is not a user's, such as `phone` of a delivery's sender.
 */
const DEEPER: ReadonlySet<string> = new Set(['ScanResult', 'Label', 'Poiname'])

interface UserField {
  readonly index: number
  readonly run: readonly string[]
  /** How deep it can stand; the root element is 1. */
  readonly maxLevel: number
  readonly closingTag: string
  /** The next field of its run. */
  readonly next: UserField | undefined
  /** Matches the field's end when the next one begins right behind it. */
  readonly boundary: RegExp | undefined
}

const FIELDS: ReadonlyMap<string, UserField> = userFields()

function userFields(): ReadonlyMap<string, UserField> {
  const fields = new Map<string, UserField>()
  for (const run of RUNS) {
    for (const [at, name] of [...run.entries()].reverse()) {
      const after = run[at + 1]
      const boundary = after === undefined ? undefined : boundaryBetween(name, after)
      fields.set(name, {
        index: fields.size,
        run,
        maxLevel: DEEPER.has(name) ? 3 : 2,
        closingTag: `</${name}>`,
        next: fields.get(after ?? ''),
        boundary,
      })
    }
  }
  return fields
}

function boundaryBetween(name: string, after: string): RegExp {
  return new RegExp(`\\]\\]>\\s*</${name}>\\s*<${after}>\\s*<!\\[CDATA\\[`, 'g')
}

/** How `]]>` is written inside CDATA by programs that split it. */
const SPLIT_END = ']]]]><![CDATA[>'

/**
 * Whether a section of the element `name` ends at its first `]]>`, which is at `end`. It does, unless a
 * user's text contains `]]>`.
 */
export function endsAt(xml: string, end: number, name: string, level: number): boolean {
  const field = FIELDS.get(name)
  return (
    field === undefined || level > field.maxLevel || (isAt(xml, end + 3, field.closingTag) && xml.indexOf(field.closingTag, end + 4) < 0)
  )
}

/**
 * Finds the ends of sections that do not end at their first `]]>`. Results are kept, so that no document
 * takes quadratic time.
 */
export class UserText {
  readonly #xml: string
  /** By a field's index: its last end, and its last end that the next field of its run follows. */
  readonly #ends: number[] = []
  readonly #boundaries: number[] = []
  #lastOfAll: UserField | undefined

  constructor(xml: string) {
    this.#xml = xml
  }

  /**
   * The index of the `]]>` that ends the section of the element `name` whose text begins at `start`. Throws a
   * `WxError` of code `malformed` if a text imitates what the platform writes so that its end can't be known.
   */
  end(name: string, start: number): number {
    const first = this.#xml.indexOf(']]>', start)
    const field = FIELDS.get(name)
    const last = field === undefined ? first : this.#lastEnd(field)
    if (field === undefined || last <= first) return first
    if (field === this.#lastField()) return last
    const boundary = field.run === this.#lastField().run ? this.#lastBoundary(field) : -1
    if (boundary >= start) return boundary
    const end = this.#firstEnd(field, start)
    // A card has the platform's AppId between the texts of Title and PagePath. Each text could imitate it.
    if (field.next !== undefined && end !== last) throw malformed(`the text of ${name} may end in several places`)
    return end
  }

  #lastEnd(field: UserField): number {
    this.#ends[field.index] ??= this.#endBefore(this.#xml.lastIndexOf(field.closingTag))
    return this.#ends[field.index] ?? -1
  }

  /** The field that ends last in the document. */
  #lastField(): UserField {
    this.#lastOfAll ??= [...FIELDS.values()].reduce((last, field) => (this.#lastEnd(field) > this.#lastEnd(last) ? field : last))
    return this.#lastOfAll
  }

  #lastBoundary(field: UserField): number {
    this.#boundaries[field.index] ??= this.#findLastBoundary(field)
    return this.#boundaries[field.index] ?? -1
  }

  /** Before the boundary of the next field, so that each field of a run has a place. */
  #findLastBoundary({ boundary, next }: UserField): number {
    if (boundary === undefined || next === undefined) return -1
    const limit = next === this.#lastField() ? this.#xml.length : this.#lastBoundary(next)
    return [...this.#xml.slice(0, Math.max(limit, 0)).matchAll(boundary)].at(-1)?.index ?? -1
  }

  #firstEnd(field: UserField, start: number): number {
    const xml = this.#xml
    let tag = xml.indexOf(field.closingTag, start)
    while (tag >= 0 && this.#endBefore(tag) < start) tag = xml.indexOf(field.closingTag, tag + 1)
    return this.#endBefore(tag)
  }

  /**
   * The `]]>` that stands before a closing tag, with nothing but white space between them; -1 if there is
   * none.
   */
  #endBefore(tag: number): number {
    let at = tag
    while (at > 0 && isSpace(this.#xml.charCodeAt(at - 1))) at--
    return at >= 3 && this.#xml.startsWith(']]>', at - 3) ? at - 3 : -1
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9
}

/** The text of a CDATA section: `]]>` that a program split is one again. */
export function joined(section: string): string {
  return section.includes(SPLIT_END) ? section.replaceAll(SPLIT_END, ']]>') : section
}

/**
 * The same text as one or several CDATA sections that every XML reader accepts, without the first `<![CDATA[`
 * and the last `]]>`.
 */
export function split(section: string): string {
  return joined(section).replaceAll(']]>', SPLIT_END)
}
