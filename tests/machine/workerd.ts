import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** Cloudflare's own runtime, if `tests/runtimes` has fetched it: 100 MB that `pnpm start` does not need. */
const executable = join(import.meta.dirname, '../runtimes/node_modules/workerd/bin/workerd')

/** If it is not there, the tests that need it are skipped, and fail instead under `CI=true`. */
export const withoutWorkerd: boolean = !existsSync(executable) && process.env.CI !== 'true'

export interface Workerd {
  /** The origin of each socket of the configuration, by its name. */
  readonly origins: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/** Starts workerd with a configuration of the folder. Resolves when each of the sockets listens. */
export async function startWorkerd(folder: string, config: string, sockets: readonly string[]): Promise<Workerd> {
  // It says on descriptor 3 which ports it got.
  const child = spawn(executable, ['serve', config, '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  })
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit')
  }
  return { origins: await originsOf(child, sockets), close }
}

async function originsOf(child: ChildProcess, sockets: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const origins: Record<string, string> = {}
  for await (const line of createInterface({ input: child.stdio[3] as Readable })) {
    const { socket, port }: { readonly socket?: string; readonly port?: number } = JSON.parse(line)
    if (socket !== undefined) origins[socket] = `http://127.0.0.1:${port}`
    if (sockets.every((name) => name in origins)) return origins
  }
  throw new Error('workerd ended before it listened')
}
