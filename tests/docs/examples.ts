import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { type Page, root } from './pages'

interface Conditions {
  readonly import?: { readonly types?: string }
}

interface Export {
  readonly name: string
  readonly module: string
  readonly declarations: readonly ts.Declaration[]
}

/**
 * A page for each example in the docstrings of exported names and their members, with imports of the names
 * that it uses.
 */
export function examples(): readonly Page[] {
  const names = exportedNames()
  const seen = new Set<ts.Node>()
  return names.flatMap(({ name, module, declarations }) =>
    declarations.flatMap(examplesIn).flatMap(({ tag, code }): Page[] => {
      if (seen.has(tag)) return []
      seen.add(tag)
      const block = { language: 'ts', line: 1, code: `${importsFor(code, module, names)}${code}` }
      return [{ path: `${module} ${name} (${seen.size})`, text: code, blocks: [block], anchors: new Set(), headings: 0 }]
    }),
  )
}

/** What users can import, but for the tables of other platforms. */
function exportedNames(): readonly Export[] {
  const modules = new Map<string, string>()
  for (const folder of readdirSync(join(root, 'packages'))) {
    const file = join(root, 'packages', folder, 'package.json')
    const { exports = {} } = JSON.parse(readFileSync(file, 'utf8')) as { exports?: Record<string, Conditions> }
    for (const [entry, { import: esm }] of Object.entries(exports))
      if (esm?.types !== undefined && !/internal|mini-program|shop/.test(entry))
        modules.set(join(root, 'packages', folder, esm.types), `@wx/${folder}${entry.slice(1)}`)
  }
  const program = ts.createProgram([...modules.keys()], { module: ts.ModuleKind.NodeNext, skipLibCheck: true })
  const checker = program.getTypeChecker()
  return [...modules].flatMap(([file, module]) => {
    const source = program.getSourceFile(file)
    const symbol = source && checker.getSymbolAtLocation(source)
    return (symbol === undefined ? [] : checker.getExportsOfModule(symbol)).map((each) => {
      const { declarations = [] } = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each
      return { name: each.name, module, declarations }
    })
  })
}

function examplesIn(declaration: ts.Node): { readonly tag: ts.Node; readonly code: string }[] {
  const own = ts.getJSDocTags(declaration).flatMap((tag) => {
    const [, code] = /^```ts\n(.*?)^```$/ms.exec(ts.getTextOfJSDocComment(tag.comment) ?? '') ?? []
    return tag.tagName.text === 'example' && code !== undefined ? [{ tag, code }] : []
  })
  const members = ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration) ? [...declaration.members] : []
  return [...own, ...members.flatMap(examplesIn)]
}

/**
 * The imports stand on the line of the code's first, so that lines keep their numbers. A name of the same
 * package comes before another's. Of another package only classes and types are imported.
 */
function importsFor(code: string, module: string, names: readonly Export[]): string {
  const home = (entry: string): string | undefined => entry.split('/')[1]
  const distance = (other: string): number => (other === module ? 0 : home(other) === home(module) ? 1 : 2)
  return freeNames(code)
    .flatMap((name) => {
      const found = names.filter((each) => each.name === name).sort((one, other) => distance(one.module) - distance(other.module))[0]
      return found && (distance(found.module) < 2 || /^[A-Z]/.test(name)) ? `import { ${name} } from '${found.module}'; ` : []
    })
    .join('')
}

/** What the code uses and does not declare. */
function freeNames(code: string): string[] {
  const used = new Set<string>()
  const declared = new Set<string>()
  const see = (node: ts.Node): void => {
    ts.forEachChild(node, see)
    if (!ts.isIdentifier(node)) return
    const { parent } = node
    const isName = 'name' in parent && parent.name === node
    if (ts.isShorthandPropertyAssignment(parent) || !isName) used.add(node.text)
    else if (!ts.isPropertyAccessExpression(parent) && !ts.isPropertyAssignment(parent)) declared.add(node.text)
  }
  see(ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true))
  return [...used].filter((name) => !declared.has(name))
}
