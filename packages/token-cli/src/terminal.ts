import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** What the program uses of the process it runs in. */
export interface Terminal extends Pick<NodeJS.Process, 'env' | 'stdin' | 'stdout' | 'stderr'> {
  exitCode?: NodeJS.Process['exitCode']
}

/** What is typed after the question, shown nowhere; or, where nobody can type, all that is piped in. */
export async function readHidden(question: string, { stdin, stderr }: Terminal): Promise<string> {
  if (!stdin.isTTY) return (await text(stdin)).trim()
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: nowhere, terminal: true })
  const interrupted = new AbortController()
  lines.once('SIGINT', () => interrupted.abort(new Error('Interrupted.')))
  stderr.write(question)
  try {
    return (await lines.question('', { signal: interrupted.signal })).trim()
  } finally {
    stderr.write('\n')
    lines.close()
  }
}
