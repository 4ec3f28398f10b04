import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export interface Place {
  readonly cwd: string
  /** Beside, or in place of, our own variables. */
  readonly env?: NodeJS.ProcessEnv
}

const execute = promisify(execFile)

/** Runs a command to its end; resolves to what it printed. Rejects with all of it when it failed. */
export async function run(command: string, args: readonly string[], { cwd, env = {} }: Place): Promise<string> {
  try {
    const { stdout } = await execute(command, args, { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26, timeout: 300_000 })
    return stdout.trim()
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')}\n${error}\n${stdout}${stderr}`.slice(0, 8000))
  }
}
