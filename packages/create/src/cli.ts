#!/usr/bin/env node
import process from 'node:process'
import { CommanderError } from 'commander'
import { version } from '../package.json'
import { command } from './command'
import { printLine } from './terminal'

const { locale } = Intl.DateTimeFormat().resolvedOptions()

command(process, { version, locale, parts: new URL('.', import.meta.url) })
  .parseAsync()
  .catch((error: unknown) => {
    // What commander throws it has printed itself.
    if (!(error instanceof CommanderError)) printLine(process.stderr, error instanceof Error ? error.message : String(error))
    process.exitCode = error instanceof CommanderError ? error.exitCode : 1
  })
