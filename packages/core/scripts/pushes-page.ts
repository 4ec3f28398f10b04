import { basename, join } from 'node:path'
import ts from 'typescript'

const sources = join(import.meta.dirname, '../src')

const intro = `# Every push

Generated from the types in \`packages/core/src/message\` by \`pnpm --filter @wx/core pushes\`; do not edit.

The headings are the names that \`bot.on\` takes. Field names are the platform's own; \`?\` marks what may be absent, \`[]\` a
list, which is one also when a single element came, or none. *text* includes every id: ids pass 2^53 and may begin with 0.
A number that came empty or garbled is \`NaN\`. What these types do not know comes as \`unknown\`, \`event:unknown\` or
\`info:unknown\`; \`ctx.message.raw\` always has every field as it came.
`

/** The page `docs/pushes/README.md`: each filter name with its fields, their types and meaning, read from the sources. */
export function pushesPage(): string {
  return new Page().toString()
}

class Page {
  readonly #program = ts.createProgram([join(sources, 'bot/handler.ts')], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    paths: { '#crypto': [join(sources, 'crypto/node.ts')] },
  })
  readonly #checker = this.#program.getTypeChecker()

  toString(): string {
    const maps = this.#bases(this.#interface('message/message.ts', 'Pushes'))
    const sections = maps.map((map) => this.#section(map))
    return `${[intro, this.#groups(), contents(sections), ...sections.map(({ text }) => text)].join('\n')}`
  }

  #groups(): string {
    const filters = this.#interface('bot/handler.ts', 'Filters')
    const rows = filters.members.flatMap((member) => {
      const symbol = member.name && this.#checker.getSymbolAtLocation(member.name)
      return symbol ? [`| \`${symbol.name}\` | ${this.#doc(symbol)} |`] : []
    })
    const common = ['Push', 'InfoPush'].map((name) => this.#checker.getTypeAtLocation(this.#interface('message/push.ts', name)))
    const [push = [], info = []] = common.map((type) => this.#rows(type.getProperties(), ''))
    return [
      '## Names that stand for several\n',
      table(['Filter', 'What it stands for'], rows),
      '## Fields that all have\n',
      'Messages and events:\n',
      table(['Field', 'Type', 'Meaning'], push),
      'Pushes of the open platform (`info:…`):\n',
      table(['Field', 'Type', 'Meaning'], info),
    ].join('\n')
  }

  #section(map: ts.InterfaceDeclaration): Section {
    const file = map.getSourceFile()
    const title = heading(file)
    const pushes = this.#checker.getTypeAtLocation(map).getProperties()
    const text = [
      `## ${title.name}\n`,
      `${title.about}Types: [\`${basename(file.fileName)}\`](../../packages/core/src/message/${basename(file.fileName)}).\n`,
      ...pushes.map((push) => this.#push(push)),
    ].join('\n')
    return { name: title.name, filters: pushes.map(({ name }) => name), text }
  }

  #push(push: ts.Symbol): string {
    const type = this.#checker.getTypeOfSymbol(push)
    const about = type.symbol === undefined ? '' : this.#doc(type.symbol)
    const rows = this.#rows(
      type.getProperties().filter((field) => !isCommon(field) && !this.#isLiteral(field)),
      '',
    )
    const fields = rows.length === 0 ? 'No fields of its own.\n' : table(['Field', 'Type', 'Meaning'], rows)
    return `### \`${push.name}\`\n\n${about}\n\n${fields}`
  }

  #rows(fields: readonly ts.Symbol[], prefix: string): string[] {
    return fields.flatMap((field) => this.#fieldRows(field, prefix))
  }

  /** A field's own row, where there is something to say, and those of what it holds. */
  #fieldRows(field: ts.Symbol, prefix: string): string[] {
    const type = this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(field))
    if (type.flags & ts.TypeFlags.Never) return []
    const item = this.#itemOf(type)
    const path = `${prefix}${field.name}${item ? '[]' : ''}`
    const mark = field.flags & ts.SymbolFlags.Optional ? '?' : ''
    const meaning = this.#doc(field)
    const leaf = leafName(item ?? type, field.name)
    const row = `| \`${path}\`${mark} | ${leaf ?? (item ? 'list' : 'fields')} | ${meaning.replaceAll('|', '\\|')} |`
    if (leaf !== undefined) return [row]
    const inner = this.#rows((item ?? type).getProperties(), `${path}.`)
    return meaning === '' && mark === '' ? inner : [row, ...inner]
  }

  #itemOf(type: ts.Type): ts.Type | undefined {
    return this.#checker.isArrayType(type) ? this.#checker.getTypeArguments(type as ts.TypeReference)[0] : undefined
  }

  #isLiteral(field: ts.Symbol): boolean {
    return ['MsgType', 'Event', 'InfoType'].includes(field.name) && this.#checker.getTypeOfSymbol(field).flags !== ts.TypeFlags.String
  }

  #doc(symbol: ts.Symbol): string {
    return ts.displayPartsToString(symbol.getDocumentationComment(this.#checker)).replace(/\s+/g, ' ').trim()
  }

  #interface(path: string, name: string): ts.InterfaceDeclaration {
    const found = this.#program
      .getSourceFile(join(sources, path))
      ?.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === name)
    if (found === undefined || !ts.isInterfaceDeclaration(found)) throw new Error(`${path} has no interface ${name}.`)
    return found
  }

  #bases(declaration: ts.InterfaceDeclaration): ts.InterfaceDeclaration[] {
    return (declaration.heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap((type) => this.#checker.getTypeAtLocation(type).symbol.declarations?.filter(ts.isInterfaceDeclaration) ?? []),
    )
  }
}

interface Section {
  readonly name: string
  readonly filters: readonly string[]
  readonly text: string
}

/** The comment that a file begins with: what it is about up to the first full stop or colon, then more. */
function heading(file: ts.SourceFile): { readonly name: string; readonly about: string } {
  const comment =
    /^\/\*(?!\*)([\s\S]*?)\*\//m
      .exec(file.text)?.[1]
      ?.replace(/\s*\n \*?\s*/g, ' ')
      .trim() ?? ''
  const [, name = '', about = ''] = /^([^.]+)\. ?(.*)$/.exec(comment) ?? []
  return { name, about: `${about} `.trimStart() }
}

function contents(sections: readonly Section[]): string {
  const lines = sections.map(
    ({ name, filters }) => `- ${name}: ${filters.map((filter) => `[\`${filter}\`](#${anchor(filter)})`).join(', ')}`,
  )
  const count = sections.flatMap(({ filters }) => filters).length
  return `## The ${count} names\n\n${lines.join('\n')}\n`
}

/** As GitHub makes it of a heading. */
function anchor(filter: string): string {
  return filter.toLowerCase().replaceAll(':', '')
}

function table(head: readonly string[], rows: readonly string[]): string {
  return `| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.join('\n')}\n`
}

function leafName(type: ts.Type, field: string): string | undefined {
  if (field === 'raw') return 'fields'
  if (type.flags & ts.TypeFlags.StringLike) return 'text'
  return type.flags & ts.TypeFlags.NumberLike ? 'number' : undefined
}

const common = new Set(['ToUserName', 'FromUserName', 'CreateTime', 'raw'])

/** Also the `AppId` that open-platform pushes share, told from a message's own by where it is declared. */
function isCommon(field: ts.Symbol): boolean {
  return common.has(field.name) || (field.declarations?.some((one) => basename(one.getSourceFile().fileName) === 'push.ts') ?? false)
}
