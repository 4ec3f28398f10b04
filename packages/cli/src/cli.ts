#!/usr/bin/env node
import process from 'node:process'
import { command } from './command'
import { printLine } from './terminal'

command(process)
  .parseAsync()
  .catch((error: unknown) => {
    printLine(process.stderr, error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  })
