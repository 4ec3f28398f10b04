#!/usr/bin/env node
import { command } from './command'

function end(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
}

command(
  (line) => process.stdout.write(`${line}\n`),
  ({ close }) => end(close),
)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
