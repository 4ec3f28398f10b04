import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const folder = dirname(fileURLToPath(import.meta.url))
const FILE = join(folder, 'calls.ts')

/** The first lines of a program that calls the client. */
export const HEAD = `import '../../src/routes/mini-program'
import '../../src/routes/shop'
import type * as Client from '@wx/client'

declare const wx: {
  get<P extends Client.GetPath, Args = Client.GetArgs<P>>(path: P, ...args: Client.Settled<Args>): Client.GetAnswer<P>
  post<P extends Client.PostPath, Args = Client.PostArgs<P>>(path: P, ...args: Client.Settled<Args>): Client.PostAnswer<P>
  upload<P extends Client.UploadPath, Args = Client.UploadArgs<P>>(path: P, ...args: Client.Settled<Args>): Client.UploadAnswer<P>
  download<P extends Client.DownloadPath, Args = Client.DownloadArgs<P>>(path: P, ...args: Client.Settled<Args>): Client.DownloadAnswer<P>
}
`

/** What the compiler says of a program, with the line that it says it of. */
export function complaints(text: string): string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(folder, '../../tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    join(folder, '../..'),
  )
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === FILE || fileExists(name)
  host.getSourceFile = (name, language) => (name === FILE ? ts.createSourceFile(name, text, language) : getSourceFile(name, language))
  const program = ts.createProgram([FILE], options, host)
  const file = program.getSourceFile(FILE)
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
  return found.map(({ messageText, start = 0 }) => {
    const line = text
      .slice(text.lastIndexOf('\n', start) + 1)
      .split('\n')
      .slice(0, 2)
      .join(' ')
    return `${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 300)} ← ${line.slice(0, 400)}`
  })
}
