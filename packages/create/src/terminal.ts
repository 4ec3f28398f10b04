import type { Readable, Writable } from 'node:stream'
import { visibleText } from '@wx/core/internal'

/** What the program uses of the process it runs in. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable
  readonly stderr: Writable
}

/** Writes one line without control characters: part of it may be what was typed. */
export function printLine(stream: Writable, line: string): void {
  stream.write(`${visibleText(line)}\n`)
}
