#!/usr/bin/env node
import { visibleText } from '@wx/core/internal'
import { command } from './command'
import type { TokenServer } from './token-server'

async function end({ close }: TokenServer): Promise<void> {
  await close()
  // A log that is not read would keep the process alive.
  process.exit()
}

command(process.env, (server) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(server))
})
  .parseAsync()
  .catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    for (const line of message.split('\n')) process.stderr.write(`${visibleText(line)}\n`)
    process.exitCode = 1
  })
