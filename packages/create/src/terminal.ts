import { visibleText } from '@wx/core/internal'

/** What the program uses of the process it runs in. */
export type Terminal = Pick<NodeJS.Process, 'env' | 'stdin' | 'stdout' | 'stderr'>

/** Writes one line without control characters: part of it may be what was typed. */
export function printLine(stream: NodeJS.WritableStream, line: string): void {
  stream.write(`${visibleText(line)}\n`)
}
