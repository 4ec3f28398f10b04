import { checkMenu, type Menu, type MenuTree, menu } from '@wx/client/menu'
import type { Command } from 'commander'
import { withClient } from '../client/with-client'
import { USAGE } from '../exit-code'
import { printJson, readObject } from '../json'
import { printLine, type Terminal } from '../terminal'

const NO_MENU: MenuTree = { button: [] }

/** `wx menu get`: the menu, in the form that `apply` takes. */
export async function getMenu(command: Command, terminal: Terminal): Promise<void> {
  await withClient(command, terminal, async (wx) => printJson(terminal, (await menu(wx).get()) ?? NO_MENU))
}

/** `wx menu diff`: what {@link applyMenu} would change. */
export function diffMenu(command: Command, file: string, terminal: Terminal): Promise<void> {
  return withMenuFile(command, file, terminal, (own, tree) => own.diff(tree))
}

/** `wx menu apply`: makes the account's menu that of the file, and prints what was changed. */
export function applyMenu(command: Command, file: string, terminal: Terminal): Promise<void> {
  return withMenuFile(command, file, terminal, (own, tree) => own.apply(tree))
}

/** Prints what the work gives; for a menu that the platform would refuse, every fault and its place. */
async function withMenuFile(
  command: Command,
  file: string,
  terminal: Terminal,
  work: (own: Menu, tree: MenuTree) => Promise<unknown>,
): Promise<void> {
  const tree = readObject(file)
  if (isMenu(tree)) return withClient(command, terminal, async (wx) => printJson(terminal, await work(menu(wx), tree)))
  printLine(terminal.stderr, `The platform would refuse the menu in ${file}.`)
  for (const { place, problem } of checkMenu(tree)) printLine(terminal.stderr, `  ${place}: ${problem}`)
  terminal.exitCode = USAGE
}

function isMenu(tree: unknown): tree is MenuTree {
  return checkMenu(tree).length === 0
}
