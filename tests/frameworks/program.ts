import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Mode } from '@wx/core'
import type { Served } from './served'

/** The line of `server-bot.ts` about work after an answer. */
export const LATE = 'late work is done'

/** An example in a process of its own. */
export interface Program extends Served {
  /** What it has printed, a line each. */
  readonly lines: readonly string[]
}

/**
 * Starts a program that serves the bot of `server-bot.ts`. Resolves when it has printed its port. Rejects with
 * what it printed if it ends before. `close` ends it with SIGTERM, as a platform does.
 */
export async function startProgram(mode: Mode, [command, ...args]: readonly [string, ...string[]]): Promise<Program> {
  const env = { ...process.env, WX_MODE: mode, NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(command, args, { cwd: import.meta.dirname, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  const lines: string[] = []
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`${command} ended with ${code}:\n${lines.join('\n')}`)))
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line)
      const port = /^port (\d+)$|http:\/\/127\.0\.0\.1:(\d+)/.exec(line)
      if (port !== null) resolve(`http://127.0.0.1:${port[1] ?? port[2]}`)
    })
  })
  const close = async (): Promise<void> => {
    child.kill('SIGTERM')
    await closed
  }
  return { origin, lines, close }
}
