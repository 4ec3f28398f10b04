import { Command } from 'commander'
import { version } from '../package.json'
import { addCallCommands } from './call/commands'
import { addErrcodeCommand } from './errcode/commands'
import { addMediaCommands } from './media/commands'
import { addMenuCommands } from './menu/commands'
import { printLine, type Terminal } from './terminal'
import { addTokenCommands } from './token/commands'

/**
 * `wx`. Failures are thrown, or told by the terminal's `exitCode`. What a command needs is imported when it
 * runs: no command waits for the parts of another.
 */
export function command(terminal: Terminal): Command {
  const program = new Command('wx')
    .description('A WeChat Official Account on the command line. 公众号命令行工具。')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      // An error repeats what was typed.
      outputError: (text) => printLine(terminal.stderr, text.trimEnd()),
    })
  addTokenCommands(program, terminal)
  addErrcodeCommand(program, terminal)
  addCallCommands(program, terminal)
  addMenuCommands(program, terminal)
  addMediaCommands(program, terminal)
  return program
}
