import type { Command } from 'commander'
import { addTokenSourceOptions } from '../account/options'
import type { Terminal } from '../terminal'

const FILE = 'a file with {"button": […]}, as wx menu get prints it'

/** `wx menu`: the menu below the chat. */
export function addMenuCommands(program: Command, terminal: Terminal): void {
  const menu = program.command('menu').description('the menu: get, diff, apply. 自定义菜单：查看、比较、应用')

  addTokenSourceOptions(menu.command('get'))
    .description('print the menu that the account has')
    .action(async (_flags, self: Command) => {
      const { getMenu } = await import('./menu')
      await getMenu(self, terminal)
    })

  addTokenSourceOptions(menu.command('diff'))
    .description('print what apply would change')
    .argument('<file>', FILE)
    .action(async (file: string, _flags, self: Command) => {
      const { diffMenu } = await import('./menu')
      await diffMenu(self, file, terminal)
    })

  addTokenSourceOptions(menu.command('apply'))
    .description('make the account’s menu the one of the file, and print what was changed')
    .argument('<file>', FILE)
    .action(async (file: string, _flags, self: Command) => {
      const { applyMenu } = await import('./menu')
      await applyMenu(self, file, terminal)
    })
}
