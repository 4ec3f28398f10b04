import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What `pnpm start` runs, on free ports. */
export interface StartCommand {
  /** The address it tells people to open. */
  readonly address: string
  /** Presses Ctrl-C; resolves to the exit code. */
  readonly interrupt: () => Promise<number | null>
}

export async function startCommand(args: readonly string[]): Promise<StartCommand> {
  const child = spawn(process.execPath, ['start.mjs', ...args], {
    cwd: root,
    env: { ...process.env, WX_BOT_PORT: '0', WX_PAGE_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const interrupt = async (): Promise<number | null> => {
    child.kill('SIGINT')
    await once(child, 'exit')
    return child.exitCode
  }
  return { address: await addressOf(child), interrupt }
}

function addressOf(child: ChildProcess): Promise<string> {
  const lines: string[] = []
  return new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error('No output to read')
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      const address = /Open in a browser:\s+(\S+)/.exec(line)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`start ended with ${code} and no address:\n${lines.join('\n')}`)))
  })
}
