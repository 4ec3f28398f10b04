import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The repository's root, where every command runs. */
export const root: string = join(import.meta.dirname, '..')

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Return false instead of ending the process when the command fails. */
  readonly mayFail?: boolean
  readonly cwd?: string
}

/** Runs a command with our terminal. A failure ends this process with the same exit code. */
export function run(command: string, args: readonly string[], { env, mayFail = false, cwd = root }: RunOptions = {}): boolean {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    // On Windows the commands are .cmd files, which only a shell can start.
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status === 0) return true
  if (!mayFail) process.exit(status ?? 1)
  return false
}
