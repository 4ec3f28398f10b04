import type { Command } from 'commander'
import { addTokenSourceOptions } from '../account/options'
import type { Terminal } from '../terminal'

/** `wx call` and `wx quota`: any endpoint by its path. */
export function addCallCommands(program: Command, terminal: Terminal): void {
  addTokenSourceOptions(program.command('call'))
    .description('call an endpoint of the platform, and print its answer. 调用接口并输出应答')
    .argument('<method>', 'GET or POST')
    .argument('<path>', 'such as /cgi-bin/user/info')
    .argument('[parameters...]', 'name=value for the query; for POST a body: JSON, or @file, or piped in')
    .action(async (method: string, path: string, parameters: readonly string[], _flags, self: Command) => {
      const { call } = await import('./call')
      await call(self, method, path, parameters, terminal)
    })

  addTokenSourceOptions(program.command('quota'))
    .description('what is left of an endpoint’s calls today. 查询接口当日剩余次数')
    .argument('<path>', 'such as /cgi-bin/message/custom/send')
    .action(async (path: string, _flags, self: Command) => {
      const { quota } = await import('./quota')
      await quota(self, path, terminal)
    })
}
