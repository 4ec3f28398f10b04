import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { visibleText } from '@wx/core/internal'

/** What the program uses of the process it runs in. */
export interface Terminal extends Pick<NodeJS.Process, 'env' | 'stdin' | 'stdout' | 'stderr'> {
  exitCode?: NodeJS.Process['exitCode']
}

/**
 * Writes one line. All output goes through here, because part of it comes from other machines: without
 * control characters it can't clear the screen, add a line of its own or turn the text around.
 */
export function printLine(stream: NodeJS.WritableStream, line: string): void {
  stream.write(`${visibleText(line)}\n`)
}

/** What a person types after the question, without showing it; or all that is piped in. */
export async function readHidden(question: string, { stdin, stderr }: Terminal): Promise<string> {
  if (!stdin.isTTY) return (await text(stdin)).trim()
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: hidden, terminal: true })
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
