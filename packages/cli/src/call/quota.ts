import type { Command } from 'commander'
import { withClient } from '../client/with-client'
import { printJson } from '../json'
import type { Terminal } from '../terminal'
import { checkPath } from './path'

/** `wx quota`: what is left of an endpoint's calls. */
export async function quota(command: Command, path: string, terminal: Terminal): Promise<void> {
  checkPath(path)
  await withClient(command, terminal, async (wx) => printJson(terminal, await wx.quota(path)))
}
