import { systemClock } from '@wx/core'
import type { Command } from 'commander'
import { addAccountOptions, addTokenSourceOptions } from '../account/options'
import type { Terminal } from '../terminal'

/** `wx token`: the commands about the access token itself. */
export function addTokenCommands(program: Command, terminal: Terminal): void {
  const token = program.command('token').description('the access token: get, report-bad, doctor, migrate. 读取、上报失效、诊断、迁移')

  addTokenSourceOptions(token.command('get'))
    .description('print the token; fetch one only if the store has none')
    .option('--json', 'with the milliseconds for which it may be used')
    .action(async (flags: { readonly json?: true }, self: Command) => {
      const { get } = await import('./get')
      await get(self, flags.json === true, terminal)
    })

  addAccountOptions(token.command('report-bad'))
    .description('tell that the platform refused a token (40001, 40014, 42001); the token is piped in or typed')
    .action(async (_flags, self: Command) => {
      const { reportBad } = await import('./report-bad')
      await reportBad(self, terminal)
    })

  addAccountOptions(token.command('doctor'))
    .description('find out what is wrong: credentials, IP allow list, quota, clock, store, message key')
    .option('--push <file>', 'the body of an encrypted push as it came: checks that WX_AES_KEY opens it')
    .action(async (flags: { readonly push?: string }, self: Command) => {
      const { doctor } = await import('./doctor/doctor')
      await doctor(self, flags.push, systemClock, terminal)
    })

  addAccountOptions(token.command('migrate'))
    .description('take over the token that another SDK left in a file')
    .argument('<path>', 'the file that saveToken of wechat-api or co-wechat-api writes, or the cache directory of node-easywechat')
    .action(async (path: string, _flags, self: Command) => {
      const { migrate } = await import('./migrate')
      await migrate(self, path, systemClock, terminal)
    })
}
