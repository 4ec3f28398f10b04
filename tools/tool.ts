import { join } from 'node:path'
import { root, run } from './run-command'

let installed = false

/**
 * Runs a binary of this folder's own dependencies, at the root unless told otherwise. They are installed on first use,
 * from their own lock file: what `pnpm start` and `pnpm test` install stays small.
 */
export function tool(name: string, args: readonly string[]): void {
  if (!installed) run('pnpm', ['--dir', 'tools', 'install', '--ignore-workspace', '--frozen-lockfile', '--silent'])
  installed = true
  run(join(root, 'tools/node_modules/.bin', name), args)
}
