import { basename } from 'node:path'
import ts from 'typescript'
import type { ShapeFields } from '../../src/message/shape-notation'
import { interfacesOf, isCommon, type PushProgram } from './program'
import { ShapeReader } from './shape-reader'

/** A push: an exported interface with a `MsgType`, an `Event` or an `InfoType` of its own. */
export interface Push {
  /** Its name as a filter, such as `event:SCAN`. */
  readonly name: string
  readonly interfaceName: string
  readonly about: string
  readonly shape: ShapeFields
  /** The fields that not every push has. */
  readonly fields: readonly ts.Symbol[]
}

/** The pushes of one file. Its first comment is `Title (标题). More.` */
export interface Family {
  /** The file's name without `.ts`. */
  readonly file: string
  readonly title: { readonly en: string; readonly zh: string }
  readonly about: string
  readonly pushes: readonly Push[]
}

/** All families: messages, then events, then the open platform's pushes, each by the name of its file. */
export function familiesOf(program: PushProgram): readonly Family[] {
  const families = program.families().map((file) => familyOf(file, program))
  return families.toSorted((one, other) => rank(one) - rank(other) || (one.file < other.file ? -1 : 1))
}

function rank({ pushes: [first] }: Family): number {
  return first?.name.startsWith('event:') ? 1 : first?.name.startsWith('info:') ? 2 : 0
}

function familyOf(file: ts.SourceFile, program: PushProgram): Family {
  const name = basename(file.fileName, '.ts')
  const comment = /^\/\*(?!\*)([\s\S]*?)\*\//m.exec(file.text)?.[1]?.replace(/\s*\n \*?\s*/g, ' ')
  const [, en, zh, about] = /^\s*([^(]+) \(([^)]+)\)\. (.*?)\s*$/.exec(comment ?? '') ?? []
  if (en === undefined || zh === undefined) throw new Error(`${name}.ts must begin with a comment "Title (标题). …".`)
  const pushes = interfacesOf(file).flatMap((declaration) => pushOf(declaration, program))
  if (pushes.length === 0) throw new Error(`${name}.ts exports no interface with a MsgType, an Event or an InfoType of its own.`)
  return { file: name, title: { en, zh }, about: about ?? '', pushes }
}

function pushOf(declaration: ts.InterfaceDeclaration, program: PushProgram): Push[] {
  const type = program.checker.getTypeAtLocation(declaration)
  const discriminators = discriminatorsOf(type, program)
  const name = filterName(discriminators)
  if (name === undefined || !isExported(declaration)) return []
  const fields = type.getProperties().filter((field) => !isCommon(field) && !discriminators.has(field.name))
  const about = program.comment(type.symbol)
  return [{ name, interfaceName: declaration.name.text, about, fields, shape: new ShapeReader(program).shape(fields) }]
}

function isExported(declaration: ts.InterfaceDeclaration): boolean {
  return declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

/** The fields whose type is one text, and that text. */
function discriminatorsOf(type: ts.Type, { checker }: PushProgram): ReadonlyMap<string, string> {
  const found = ['MsgType', 'Event', 'InfoType'].flatMap((name): [string, string][] => {
    const field = type.getProperty(name)
    const value = field === undefined ? undefined : checker.getTypeOfSymbol(field)
    return value?.isStringLiteral() ? [[name, value.value]] : []
  })
  return new Map(found)
}

function filterName(discriminators: ReadonlyMap<string, string>): string | undefined {
  const [type, event, info] = ['MsgType', 'Event', 'InfoType'].map((name) => discriminators.get(name))
  if (info !== undefined) return `info:${info}`
  if (type !== 'event') return type
  return event === undefined ? undefined : `event:${event}`
}
