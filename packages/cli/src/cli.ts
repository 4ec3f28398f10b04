#!/usr/bin/env node
import process from 'node:process'
import { CommanderError } from 'commander'
import { command } from './command'
import { exitCodeOf } from './exit-code'
import { printLine } from './terminal'

command(process)
  .parseAsync()
  .catch((error: unknown) => {
    // What commander throws it has printed itself.
    if (!(error instanceof CommanderError)) printLine(process.stderr, error instanceof Error ? error.message : String(error))
    process.exitCode = exitCodeOf(error)
  })
