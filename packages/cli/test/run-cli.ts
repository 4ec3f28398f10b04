import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly code: number | null
}

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

export interface RunOptions {
  /** Nothing else is in the environment but `PATH`. */
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** The built program in a process of its own, to its end. */
export function runCli(args: readonly string[], { env = {}, input = '' }: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { env: { PATH: process.env.PATH, ...env } })
    const said = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text
      })
    child.once('error', reject)
    child.once('close', (code) => resolve({ ...said, code }))
    // A program that fails at once reads nothing.
    child.stdin.on('error', () => {}).end(input)
  })
}
