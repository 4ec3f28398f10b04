#!/usr/bin/env node
import { visibleText } from '@wx/core/internal'
import { command } from './command'
import { triggerCommand } from './trigger-command'

function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
}

function print(line: string): void {
  process.stdout.write(`${visibleText(line)}\n`)
}

const [first, ...others] = process.argv.slice(2)
const run =
  first === 'trigger'
    ? triggerCommand(print).parseAsync(others, { from: 'user' })
    : command(print, ({ close }) => closeOnSignal(close)).parseAsync()

run.catch((error: unknown) => {
  process.stderr.write(`${visibleText(error instanceof Error ? error.message : String(error))}\n`)
  process.exitCode = 1
})
