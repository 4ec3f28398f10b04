import type { Command } from 'commander'
import { addTokenSourceOptions } from '../account/options'
import { withClient } from '../client/with-client'
import { printJson } from '../json'
import type { Terminal } from '../terminal'
import { checkPath } from './path'

export function addQuotaCommand(program: Command, terminal: Terminal): void {
  addTokenSourceOptions(program.command('quota'))
    .description('what is left of an endpoint’s calls today. 查询接口当日剩余次数')
    .argument('<path>', 'such as /cgi-bin/message/custom/send')
    .action((path: string, _flags, self: Command) => {
      const checked = checkPath(path)
      return withClient(self, terminal, async ({ client }) => printJson(terminal, await client.quota(checked)))
    })
}
