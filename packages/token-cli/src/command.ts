import { systemClock } from '@wx/core'
import { Command } from 'commander'
import { accountOf, accountWithCredentials, addAccountOptions } from './account/options'
import { doctor } from './doctor/doctor'
import { get } from './get'
import { migrate } from './migrate'
import { reportBad } from './report-bad'
import { printLine, type Terminal } from './terminal'

/** `wx-token`. A failure is thrown, or shown by the terminal's `exitCode`. */
export function command(terminal: Terminal): Command {
  const program = new Command('wx-token')
    .description('The access token of a WeChat Official Account, on the command line. 公众号 access_token 命令行工具。')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      // An error repeats what was typed.
      outputError: (text) => printLine(terminal.stderr, text.trimEnd()),
    })

  addAccountOptions(program.command('get'))
    .description('print the token; fetch one only if the store has none')
    .option('--json', 'with the milliseconds for which it may be used')
    .action(async (flags: { readonly json?: true }, self) =>
      get(await accountWithCredentials(self, terminal), flags.json === true, terminal),
    )

  addAccountOptions(program.command('report-bad'))
    .description('report a token that the platform refused (40001, 40014, 42001); the token is piped in or typed')
    .action(async (_flags, self) => reportBad(await accountWithCredentials(self, terminal), terminal))

  addAccountOptions(program.command('doctor'))
    .description('find out what is wrong: credentials, IP allow list, quota, clock, store, message key')
    .option('--push <file>', 'the body of an encrypted push as it came: checks that WX_AES_KEY opens it')
    .action(async (flags: { readonly push?: string }, self) => doctor(await accountOf(self, terminal), flags.push, systemClock, terminal))

  addAccountOptions(program.command('migrate'))
    .description('take over the token that another SDK left in a file')
    .argument('<path>', 'the file that saveToken of wechat-api or co-wechat-api writes, or the cache directory of node-easywechat')
    .action(async (path: string, _flags, self) => migrate(await accountWithCredentials(self, terminal), path, systemClock, terminal))

  return program
}
