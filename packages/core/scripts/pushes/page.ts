import ts from 'typescript'
import type { Family, Push } from './family'
import type { PushProgram } from './program'
import type { Words } from './words'

/** `docs/pushes`: each filter name with its fields, their types and meaning. */
export class PushesPage {
  readonly #program: PushProgram
  readonly #families: readonly Family[]
  readonly #words: Words

  constructor(program: PushProgram, families: readonly Family[], words: Words) {
    this.#program = program
    this.#families = families
    this.#words = words
  }

  toString(): string {
    const sections = this.#families.map((family) => this.#section(family))
    return [this.#words.intro, this.#groups(), this.#common(), this.#contents(), ...sections].join('\n')
  }

  #groups(): string {
    const filters = this.#program.interface('bot/handler.ts', 'Filters')
    const rows = filters.members.flatMap((member) => {
      const symbol = member.name && this.#program.checker.getSymbolAtLocation(member.name)
      return symbol ? [`| \`${symbol.name}\` | ${this.#program.comment(symbol)} |`] : []
    })
    return `## ${this.#words.groups}\n\n${table(this.#words.groupsTable, rows)}`
  }

  #common(): string {
    const [push, info] = ['Push', 'InfoPush'].map((name) => {
      const type = this.#program.checker.getTypeAtLocation(this.#program.interface('message/push.ts', name))
      return this.#fieldTable(type.getProperties())
    })
    const { common, commonPush, commonInfo } = this.#words
    return `## ${common}\n\n${commonPush}\n\n${push}\n${commonInfo}\n\n${info}`
  }

  #contents(): string {
    const count = this.#families.flatMap(({ pushes }) => pushes).length
    const lines = this.#families.map(({ title, pushes }) => {
      const links = pushes.map(({ name }) => `[\`${name}\`](#${anchor(name)})`)
      return `- ${title[this.#words.language]}: ${links.join(', ')}`
    })
    return `## ${this.#words.contents(count)}\n\n${lines.join('\n')}\n`
  }

  #section({ file, title, about, pushes }: Family): string {
    const [text = '', sources = ''] = about.split(/\s*Source: /)
    const links = sources
      .replace(/\.$/, '')
      .split(', ')
      .map((address) => `<https://${address}>`)
    const intro = [
      text,
      `${this.#words.source} ${links.join(', ')}`,
      `${this.#words.types} [\`${file}.ts\`](../../packages/core/src/message/pushes/${file}.ts)`,
    ]
    return `## ${title[this.#words.language]}\n\n${intro.filter((part) => part !== '').join('\n\n')}\n\n${pushes.map((push) => this.#push(push)).join('\n')}`
  }

  #push({ name, about, fields }: Push): string {
    return `### \`${name}\`\n\n${about}\n\n${fields.length === 0 ? `${this.#words.noFields}\n` : this.#fieldTable(fields)}`
  }

  #fieldTable(fields: readonly ts.Symbol[]): string {
    return table(this.#words.fieldTable, this.#rows(fields, ''))
  }

  #rows(fields: readonly ts.Symbol[], prefix: string): string[] {
    return fields.flatMap((field) => this.#fieldRows(field, prefix))
  }

  /** A field's own row, if there is something to say, and those of what it holds. */
  #fieldRows(field: ts.Symbol, prefix: string): string[] {
    const type = this.#program.checker.getNonNullableType(this.#program.checker.getTypeOfSymbol(field))
    if (type.flags & ts.TypeFlags.Never) return []
    const item = this.#program.itemOf(type)
    const path = `${prefix}${field.name}${item ? '[]' : ''}`
    const mark = field.flags & ts.SymbolFlags.Optional ? '?' : ''
    const meaning = this.#program.comment(field)
    const leaf = this.#leafName(item ?? type, field.name)
    const row = `| \`${path}\`${mark} | ${leaf ?? (item ? this.#words.list : this.#words.fields)} | ${meaning.replaceAll('|', '\\|')} |`
    if (leaf !== undefined) return [row]
    const inner = this.#rows((item ?? type).getProperties(), `${path}.`)
    return meaning === '' && mark === '' ? inner : [row, ...inner]
  }

  #leafName(type: ts.Type, field: string): string | undefined {
    if (field === 'raw') return this.#words.fields
    if (type.flags & ts.TypeFlags.StringLike) return this.#words.text
    return type.flags & ts.TypeFlags.NumberLike ? this.#words.number : undefined
  }
}

/** As GitHub makes it of a heading. */
function anchor(name: string): string {
  return name.toLowerCase().replaceAll(':', '')
}

function table(head: readonly string[], rows: readonly string[]): string {
  return `| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows.join('\n')}\n`
}
