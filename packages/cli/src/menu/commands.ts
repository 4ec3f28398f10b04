import type { Command } from 'commander'
import { addTokenSourceOptions } from '../account/options'
import { withClient } from '../client/with-client'
import { printJson, readObject } from '../json'
import type { Terminal } from '../terminal'

const FILE = 'a file with {"button": […]}, as wx menu get prints it'

/** `wx menu`: the menu below the chat. */
export function addMenuCommands(program: Command, terminal: Terminal): void {
  const menu = program.command('menu').description('the menu: get, diff, apply. 自定义菜单：查看、比较、应用')

  addTokenSourceOptions(menu.command('get'))
    .description('print the menu that the account has')
    .action((_flags, self: Command) => withClient(self, terminal, async (wx) => printJson(terminal, await wx.menu.get())))

  addTokenSourceOptions(menu.command('diff'))
    .description('print what apply would change')
    .argument('<file>', FILE)
    .action((file: string, _flags, self: Command) => {
      const tree = readObject(file)
      return withClient(self, terminal, async (wx) => printJson(terminal, await wx.menu.diff(tree)))
    })

  addTokenSourceOptions(menu.command('apply'))
    .description('make the account’s menu the one of the file, and print what was changed')
    .argument('<file>', FILE)
    .action((file: string, _flags, self: Command) => {
      const tree = readObject(file)
      return withClient(self, terminal, async (wx) => printJson(terminal, await wx.menu.apply(tree)))
    })
}
