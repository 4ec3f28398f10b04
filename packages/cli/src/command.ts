import { Command } from 'commander'
import { printLine, type Terminal } from './terminal'
import { addTokenCommands } from './token/commands'

/** `wx`. Failures are thrown, or told by the terminal's `exitCode`. */
export function command(terminal: Terminal): Command {
  const program = new Command('wx')
    .description('A WeChat Official Account on the command line. 公众号命令行工具。')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      // An error repeats what was typed.
      outputError: (text) => printLine(terminal.stderr, text.trimEnd()),
    })
  addTokenCommands(program, terminal)
  return program
}
