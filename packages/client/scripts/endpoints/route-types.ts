import type { EndpointRow, EndpointTable, Schema } from '../../src/routes/endpoint'
import { HAND_WRITTEN } from './hand-written'
import { routeComment } from './route-comment'
import { fieldAt, fieldsOf, isList, nameOf, type Shapes } from './schema'
import { typeText } from './type-text'

/** The types of one route: the text of its entry in each interface. */
export interface RouteTypes {
  readonly interface: 'GetRoutes' | 'PostRoutes' | 'UploadRoutes' | 'DownloadRoutes'
  /** With its comment. */
  readonly entry: string
  /** Its entry in `PageRoutes`, if its answer comes in parts. */
  readonly pageEntry: string | undefined
}

/** The types of a row. Shapes with a name are written as `shapes` and the name. */
export function routeTypes(key: string, row: EndpointRow, table: EndpointTable, shapes: string): RouteTypes {
  const get = key.startsWith('GET ')
  const path = key.slice(key.indexOf(' ') + 1)
  const name = row.multipart !== undefined ? 'UploadRoutes' : row.download ? 'DownloadRoutes' : get ? 'GetRoutes' : 'PostRoutes'
  const text = new RowText(key, row, table.$defs, shapes)
  const note = routeComment(row, table.groups)
  return {
    interface: name,
    entry: `${note}\n'${path}': { args: [${name === 'UploadRoutes' ? text.uploadArgs() : text.args()}]; answer: ${text.answer()} }`,
    pageEntry: row.pages === undefined ? undefined : `${note}\n'${path}': { args: [${text.pageArgs()}]; item: ${text.pageItem()} }`,
  }
}

/** Writes the parts of one row. */
class RowText {
  readonly #key: string
  readonly #row: EndpointRow
  readonly #shapes: Shapes
  readonly #prefix: string
  readonly #filled: ReadonlySet<string>

  constructor(key: string, row: EndpointRow, shapes: Shapes, prefix: string) {
    this.#key = key
    this.#row = row
    this.#shapes = shapes
    this.#prefix = prefix
    const auto = Object.entries(row.auto ?? {}).filter(([, source]) => source === 'appId' || source === 'appSecret')
    this.#filled = new Set(auto.map(([field]) => field))
  }

  /** Of a call that sends JSON, text or only a query. */
  args(): string {
    const { raw, typed } = this.#row
    const get = this.#key.startsWith('GET ')
    const options = this.#row.download === true ? 'DownloadOptions' : 'CallOptions'
    if (typed === 'none') {
      return get ? `query?: WxFields, options?: ${options}` : `body?: WxFields, options?: CallOptions & { query?: WxFields }`
    }
    const query = this.#query()
    if (get) return `${this.#argument('query', query)}, options?: ${options}`
    const body = raw === undefined ? this.#argument('body', this.#row.body) : 'body: string'
    if (query === undefined) return `${body}, options?: ${options}`
    // An argument before a required one can't be left out.
    return `${this.#isNeeded(query) ? body.replace(/^body\?: (.*)$/, 'body: $1 | undefined') : body}, ${this.#optionsWith(query)}`
  }

  uploadArgs(): string {
    if (this.#row.typed === 'none') return `query: WxFields, form: WxFields`
    const form = { ...fieldsOf(this.#row.body, this.#shapes), ...fieldsOf(this.#row.multipart, this.#shapes) }
    const parts = `${this.#text('body', form)} & UploadOptions`
    const query = this.#query()
    // An argument before a required one can't be left out.
    if (this.#isNeeded(form)) return `query: ${query === undefined ? 'NoFields' : this.#text('query', query)}, form: ${parts}`
    return `${this.#argument('query', query)}, form?: ${parts}`
  }

  answer(): string {
    return this.#row.response === undefined ? 'WxAnswer' : this.#text('response', this.#row.response)
  }

  /** The fields of the first call, without those that the client counts on. */
  pageArgs(): string {
    const { pages } = this.#row
    const counted =
      pages === undefined ? [] : 'send' in pages ? [pages.send] : pages.max === undefined ? [pages.offset] : [pages.offset, pages.size]
    const part = this.#key.startsWith('GET ') ? 'query' : 'body'
    const fields = fieldsOf(this.#row[part], this.#shapes)
    const open = Object.fromEntries(
      Object.entries(fields).map(([name, schema]) => [counted.includes(nameOf(name)) ? `${nameOf(name)}?` : name, schema]),
    )
    return `${this.#argument('params', open)}, options?: CallOptions`
  }

  pageItem(): string {
    const list = fieldAt(this.#row.response, (this.#row.pages?.list ?? '').split('.'), this.#shapes)
    return typeText(isList(list) ? (list[0] ?? 'any') : 'any', { shapes: this.#prefix })
  }

  #query(): Schema | undefined {
    const { token, query } = this.#row
    return token === 'user' ? { access_token: 'string', ...fieldsOf(query, this.#shapes) } : query
  }

  #argument(name: string, schema: Schema | undefined): string {
    if (Object.keys(fieldsOf(schema, this.#shapes)).length === 0) return `${name}?: NoFields`
    return `${name}${this.#isNeeded(schema ?? {}) ? '' : '?'}: ${this.#text(name === 'query' ? 'query' : 'body', schema ?? {})}`
  }

  #optionsWith(query: Schema): string {
    const needed = this.#isNeeded(query) ? '' : '?'
    return `options${needed}: CallOptions & { query${needed}: ${this.#text('query', query)} }`
  }

  #isNeeded(schema: Schema): boolean {
    return Object.keys(fieldsOf(schema, this.#shapes)).some((name) => !name.endsWith('?') && name !== '*' && !this.#filled.has(name))
  }

  #text(part: 'query' | 'body' | 'response', schema: Schema): string {
    const hand = part === 'body' ? HAND_WRITTEN[this.#key] : undefined
    if (hand !== undefined) return hand.type
    // A named shape has no field that only this row may leave out: its fields are written here instead.
    const own = part !== 'response' && Object.keys(fieldsOf(schema, this.#shapes)).some((name) => this.#filled.has(name))
    const deprecated = (this.#row.deprecatedFields ?? []).filter((field) => field.startsWith(`${part}.`))
    return typeText(own ? fieldsOf(schema, this.#shapes) : schema, {
      shapes: this.#prefix,
      optional: part === 'response' ? new Set() : this.#filled,
      deprecated: new Map(deprecated.map((field) => [field.slice(part.length + 1).split('@')[0] ?? '', field.split('@')[1] ?? ''])),
    })
  }
}
