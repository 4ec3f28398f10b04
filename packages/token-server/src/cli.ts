#!/usr/bin/env node
import { command } from './command'

command(process.env, ({ close }) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
})
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
