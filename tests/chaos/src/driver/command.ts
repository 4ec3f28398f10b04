import { execFileSync } from 'node:child_process'

/** Runs a system command; throws with its output if it fails. */
export function command(name: string, ...options: readonly string[]): string {
  return execFileSync(name, options, { encoding: 'utf8', stdio: 'pipe' })
}

/** Why a command that a fault needs does not work here; undefined if it does. */
export function refusal(name: string, ...options: readonly string[]): string | undefined {
  try {
    command(name, ...options)
    return undefined
  } catch (error) {
    return `${name} ${options.join(' ')}: ${error instanceof Error ? error.message.split('\n').at(-1) : String(error)}`
  }
}
