import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { addCallCommand } from './call/call'
import { addQuotaCommand } from './call/quota'
import { addErrcodeCommand } from './errcode/errcode'
import { addMediaCommands } from './media/commands'
import { addMenuCommands } from './menu/commands'
import { printLine, type Terminal } from './terminal'
import { addTokenCommands } from './token/commands'

/** `wx`. Failures are thrown, or told by the terminal's `exitCode`. */
export function command(terminal: Terminal): Command {
  const program = new Command('wx')
    .description('A WeChat Official Account on the command line. 公众号命令行工具。')
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      // An error repeats what was typed.
      outputError: (text) => printLine(terminal.stderr, text.trimEnd()),
    })
  addTokenCommands(program, terminal)
  addErrcodeCommand(program, terminal)
  addCallCommand(program, terminal)
  addMenuCommands(program, terminal)
  addMediaCommands(program, terminal)
  addQuotaCommand(program, terminal)
  return program
}

/** From the package as it was installed. */
function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { readonly version: string }).version
}
