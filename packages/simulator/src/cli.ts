#!/usr/bin/env node
import { visibleText } from '@wx/core/internal'
import { command } from './command'

function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
}

command(
  (line) => process.stdout.write(`${visibleText(line)}\n`),
  ({ close }) => closeOnSignal(close),
)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${visibleText(error instanceof Error ? error.message : String(error))}\n`)
    process.exitCode = 1
  })
