import { spawn } from 'node:child_process'
import process from 'node:process'

/** Runs a script in a Node process of its own, to its end. */
export function runNode(...command: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command[0]} ended with ${code}`))))
  })
}
