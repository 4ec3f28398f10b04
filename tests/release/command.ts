import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export interface Place {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

const execute = promisify(execFile)

/** Runs a command to its end; resolves to what it printed. Rejects with all of it when it failed. */
export async function run(command: string, args: readonly string[], place: Place): Promise<string> {
  try {
    const { stdout } = await execute(command, args, { ...place, maxBuffer: 2 ** 26, timeout: 300_000 })
    return stdout.trim()
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')}\n${error}\n${stdout}${stderr}`.slice(0, 8000))
  }
}

/**
 * The machine's variables without those that package managers read, such as the ones that npx sets for what
 * it starts: variables win over files.
 */
export const ENVIRONMENT: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(p?npm|yarn)_/i.test(name)),
)
