import { basename, join } from 'node:path'
import ts from 'typescript'

export const SOURCES: string = join(import.meta.dirname, '../../src')

const FAMILIES = join(SOURCES, 'message/pushes')

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  paths: { '#crypto': [join(SOURCES, 'envelope/crypto/node.ts')] },
}

/**
 * TypeScript's view of the interfaces of all pushes. `added` are files beside them, by name, that exist only
 * here.
 */
export class PushProgram {
  readonly checker: ts.TypeChecker
  readonly #program: ts.Program
  readonly #families: readonly string[]

  constructor(added: Readonly<Record<string, string>> = {}) {
    const virtual = new Map(Object.entries(added).map(([name, text]) => [join(FAMILIES, name), text]))
    const written = ts.sys.readDirectory(FAMILIES, ['.ts'])
    this.#families = [...new Set([...written, ...virtual.keys()])].sort()
    this.#program = ts.createProgram([...this.#families, join(SOURCES, 'bot/handler.ts')], options, hostWith(virtual))
    this.checker = this.#program.getTypeChecker()
  }

  /** The files that pushes are declared in, by name. */
  families(): readonly ts.SourceFile[] {
    return this.#families.flatMap((path) => this.#program.getSourceFile(path) ?? [])
  }

  interface(path: string, name: string): ts.InterfaceDeclaration {
    const found = interfacesOf(this.#program.getSourceFile(join(SOURCES, path))).find((one) => one.name.text === name)
    if (found === undefined) throw new Error(`${path} has no interface ${name}.`)
    return found
  }

  /** A type's own comment, or a field's, in one line. */
  comment(symbol: ts.Symbol): string {
    return ts.displayPartsToString(symbol.getDocumentationComment(this.checker)).replace(/\s+/g, ' ').trim()
  }

  /** The type of a list's items; `undefined` if the type is no list. */
  itemOf(type: ts.Type): ts.Type | undefined {
    return this.checker.isArrayType(type) ? this.checker.getTypeArguments(type as ts.TypeReference)[0] : undefined
  }
}

export function interfacesOf(file: ts.SourceFile | undefined): readonly ts.InterfaceDeclaration[] {
  return file?.statements.filter(ts.isInterfaceDeclaration) ?? []
}

/** Whether a field is one of `push.ts`, which every push has. */
export function isCommon(field: ts.Symbol): boolean {
  return field.declarations?.some((one) => basename(one.getSourceFile().fileName) === 'push.ts') ?? false
}

/** Parsing takes most of the time, so files are kept for the next program. */
const PARSED = new Map<string, ts.SourceFile | undefined>()

function hostWith(virtual: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (path) => virtual.has(path) || fileExists(path)
  host.getSourceFile = (path, language) => {
    const text = virtual.get(path)
    if (text !== undefined) return ts.createSourceFile(path, text, language, true)
    if (!PARSED.has(path)) PARSED.set(path, getSourceFile(path, language))
    return PARSED.get(path)
  }
  return host
}
