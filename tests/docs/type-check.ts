import { dirname, join } from 'node:path'
import ts from 'typescript'
import { type Page, root } from './pages'

const folder = join(root, 'tests/docs')

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  // A code block is a program, not a library, and may leave unused what it shows.
  const forBlocks = { isolatedDeclarations: false, declaration: false, noUnusedLocals: false, noUnusedParameters: false }
  return { ...options, ...forBlocks, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: ['node'] }
}

/** "Cannot find name", in its forms; a parameter or a variable whose type only such a name would tell. */
const OF_A_NAME = [2304, 2552, 2580, 2582, 18004, 7006, 7031, 7034]

interface Given {
  /** The file that declares what the blocks take as given. */
  readonly globals: string
  /** Names that are declared nowhere stand for what the reader has. */
  readonly others?: boolean
}

/** Type-checks every `ts` block of the pages against the built packages. One line per mistake, placed in its page. */
export function typeCheck(pages: readonly Page[], { globals, others = false }: Given): readonly string[] {
  const blocks = new Map(
    pages.flatMap((page) =>
      page.blocks.flatMap((block, index) =>
        block.language === 'ts' ? [[join(folder, `${page.path.replaceAll(/[/ ]/g, '__')}__${index}.ts`), { page, block }] as const] : [],
      ),
    ),
  )
  const options = { ...compilerOptions(), verbatimModuleSyntax: !others }
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  const codeOf = (file: string): string | undefined => {
    const code = blocks.get(file)?.block.code
    return code === undefined ? undefined : `${code}\nexport {}\n`
  }
  host.fileExists = (file) => blocks.has(file) || fileExists.call(host, file)
  host.readFile = (file) => codeOf(file) ?? readFile.call(host, file)
  host.getSourceFile = (file, target, ...rest) => {
    const code = codeOf(file)
    return code === undefined ? getSourceFile.call(host, file, target, ...rest) : ts.createSourceFile(file, code, target)
  }
  host.getCurrentDirectory = () => dirname(join(folder, 'x'))
  const program = ts.createProgram([...blocks.keys(), join(folder, globals)], options, host)
  const mistakes = ts.getPreEmitDiagnostics(program).filter(({ code }) => !others || !OF_A_NAME.includes(code))
  return mistakes.map(({ file, start, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, ' ')
    const where = file && blocks.get(file.fileName)
    if (file === undefined || where === undefined) return `${file?.fileName ?? ''} ${message}`
    return `${where.page.path}:${where.block.line + file.getLineAndCharacterOfPosition(start ?? 0).line} ${message}`
  })
}
