#!/usr/bin/env node
import { visibleText } from '@wx/core/internal'
import { command } from './command'
import { playCommand } from './play-command'
import { triggerCommand } from './trigger-command'

function closeOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
}

function print(line: string): void {
  process.stdout.write(`${visibleText(line)}\n`)
}

const [first, ...others] = process.argv.slice(2)
const subcommand = first === 'trigger' ? triggerCommand(print) : first === 'play' ? playCommand(print) : undefined
const run =
  subcommand === undefined
    ? command(print, ({ close }) => closeOnSignal(close)).parseAsync()
    : subcommand.parseAsync(others, { from: 'user' })

run.catch((error: unknown) => {
  process.stderr.write(`${visibleText(error instanceof Error ? error.message : String(error))}\n`)
  process.exitCode = 1
})
