import { type Cipher, parseXml, WxError } from '@wx/core'
import { isRecord } from '@wx/core/internal'
import { parse } from 'lossless-json'
import { SaxesParser } from 'saxes'
import type { PushFields } from './push-fields'

/** Where a text can't be read, from 1, and the line that stands there. */
export interface TextPlace {
  readonly line: number
  readonly column: number
  readonly near: string
}

/**
 * Why a text is no push. `format`: neither XML nor JSON. `kind`: without `MsgType` and `InfoType`. `sealed`:
 * encrypted with a key that is not known. `open`: an element without its end. `name`: a field whose name is
 * no element's.
 */
export interface PushProblem {
  readonly kind: 'empty' | 'format' | 'kind' | 'sealed' | 'doctype' | 'xml' | 'json' | 'open' | 'name'
  /** The element or field that is meant. */
  readonly name?: string
  readonly place?: TextPlace
}

const REASONS: Readonly<Record<PushProblem['kind'], string>> = {
  empty: 'The text is empty. Give a push as XML or JSON.',
  format: 'The text is neither XML nor JSON. A push begins with <xml> or with {.',
  kind: 'The text is no push: it has neither MsgType nor InfoType.',
  sealed:
    "The push is encrypted with another account's EncodingAESKey, which the simulator does not have. Give it in plain text: ctx.message.raw of the bot that got it.",
  doctype: 'The text has a document type declaration, which the platform never sends. Leave it out.',
  xml: 'The XML can not be read.',
  json: 'The JSON can not be read.',
  open: 'An element has no end.',
  name: 'A field has a name that is not one of letters, digits and _.',
}

/** A text that is no push. */
export class UnreadablePush extends WxError {
  readonly problem: PushProblem

  constructor(problem: PushProblem) {
    const { kind, name, place } = problem
    const where = place === undefined ? '' : ` Line ${place.line}, column ${place.column}: ${JSON.stringify(place.near)}.`
    super('config-invalid', `${REASONS[kind]}${name === undefined ? '' : ` It is ${JSON.stringify(name)}.`}${where}`)
    this.problem = problem
  }
}

/**
 * A push in XML or JSON as fields. One that is sealed is opened with the cipher. Rejects with a `WxError` of
 * code `config-invalid`, an {@link UnreadablePush}, for any other text.
 */
export async function readPushText(text: string, cipher?: Cipher): Promise<PushFields> {
  const fields = await readFields(text)
  checkNames(fields, text)
  if (fields.MsgType !== undefined || fields.InfoType !== undefined) return fields
  if (typeof fields.Encrypt !== 'string') throw new UnreadablePush({ kind: 'kind' })
  return readPushText(open(fields.Encrypt, cipher))
}

function open(sealed: string, cipher: Cipher | undefined): string {
  try {
    if (cipher !== undefined) return cipher.decrypt(sealed)
  } catch {
    // Sealed with another key.
  }
  throw new UnreadablePush({ kind: 'sealed' })
}

async function readFields(text: string): Promise<PushFields> {
  const start = text.trimStart().replace(/^\uFEFF/, '')[0]
  if (start === undefined) throw new UnreadablePush({ kind: 'empty' })
  if (start === '{') return readJson(text)
  if (start !== '<') throw new UnreadablePush({ kind: 'format', place: placeAt(text, 0) })
  try {
    return await parseXml(text.trim())
  } catch (error) {
    throw WxError.is(error) && error.code === 'doctype-forbidden' ? new UnreadablePush({ kind: 'doctype' }) : xmlProblem(text)
  }
}

/** Core says that the text can't be read, and this second reader where. */
function xmlProblem(text: string): UnreadablePush {
  let problem: PushProblem | undefined
  const parser = new SaxesParser({ position: false })
  parser.on('error', ({ message }) => {
    const [, name] = /^unclosed tag: (.*)$/.exec(message) ?? []
    const place = placeAt(text, name === undefined ? parser.position : text.lastIndexOf(`<${name}`))
    problem ??= name === undefined ? { kind: 'xml', place } : { kind: 'open', name, place }
  })
  parser.write(text).close()
  return new UnreadablePush(problem ?? { kind: 'xml' })
}

function readJson(text: string): PushFields {
  try {
    const value: unknown = parse(text.replace(/^\uFEFF/, ' '), undefined, { parseNumber: String })
    return isRecord(value) ? fieldsOf(value) : {}
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(error instanceof Error ? error.message : '') ?? []
    throw new UnreadablePush(position === undefined ? { kind: 'json' } : { kind: 'json', place: placeAt(text, Number(position)) })
  }
}

/** JSON as the parser of XML would give it: every value is text. */
function fieldsOf(value: object): PushFields {
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, nodeOf(one)]))
}

function nodeOf(value: unknown): string | PushFields | readonly (string | PushFields)[] {
  if (Array.isArray(value)) return value.map((item) => (isRecord(item) ? fieldsOf(item) : String(item ?? '')))
  return isRecord(value) ? fieldsOf(value) : String(value ?? '')
}

function checkNames(fields: object, text: string): void {
  for (const [name, value] of Object.entries(fields)) {
    const isItem = Array.isArray(fields)
    if (!(isItem || /^[A-Za-z_]\w*$/.test(name))) throw new UnreadablePush({ kind: 'name', name, place: placeAt(text, text.indexOf(name)) })
    if (typeof value === 'object' && value !== null) checkNames(value, text)
  }
}

const NEAR = 60

function placeAt(text: string, position: number): TextPlace {
  const before = text.slice(0, Math.max(0, position))
  const line = before.split('\n').length
  const start = before.lastIndexOf('\n') + 1
  const end = text.indexOf('\n', start)
  return {
    line,
    column: before.length - start + 1,
    near: text
      .slice(start, end < 0 ? undefined : end)
      .trim()
      .slice(0, NEAR),
  }
}
