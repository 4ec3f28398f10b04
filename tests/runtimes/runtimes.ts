import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Implementation } from './packages'

export interface Runtime {
  readonly name: string
  /** Which implementation behind `#crypto` its users should get. */
  readonly crypto: Implementation
  /** The program and its arguments, run in the folder with the servers. */
  readonly command: readonly [string, ...string[]]
}

const MODULES = join(import.meta.dirname, 'node_modules')
function node(major: number): string {
  return join(MODULES, `node${major}-${process.platform}-${process.arch}/bin/node`)
}

/** The node that runs pnpm: a script of pnpm's finds one of ours first on its path. */
const THIS_NODE = process.env.npm_node_execpath ?? process.execPath

/**
 * The programs themselves. npm puts a script before some of them, and a signal would end the script alone.
 */
export const RUNTIMES: readonly Runtime[] = [
  { name: 'this node', crypto: 'node', command: [THIS_NODE, 'node.js'] },
  { name: 'node 22', crypto: 'node', command: [node(22), 'node.js'] },
  { name: 'node 24', crypto: 'node', command: [node(24), 'node.js'] },
  { name: 'bun', crypto: 'node', command: [join(MODULES, 'bun/bin/bun.exe'), 'bun.js'] },
  {
    name: 'deno',
    crypto: 'node',
    command: [join(MODULES, 'deno/deno'), 'run', '--no-config', '--node-modules-dir=manual', '--allow-net', '--allow-read', 'deno.js'],
  },
  { name: 'workerd', crypto: 'noble', command: [join(MODULES, 'workerd/bin/workerd'), 'serve', 'workerd.capnp', '--control-fd=1'] },
]

export interface Server {
  readonly origin: string
  readonly stop: () => void
}

/**
 * Starts a runtime's server; resolves when it says its port. Rejects with what it printed when it ends
 * before.
 */
export function start({ command: [program, ...args] }: Runtime, folder: string): Promise<Server> {
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed: string[] = []
  child.stderr.on('data', (data) => void printed.push(String(data)))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${printed.join('').slice(-2000)}`)))
    createInterface(child.stdout).on('line', (line) => {
      // Ours say `port 123`; workerd writes {"event":"listen","socket":"http","port":123}.
      const port = /port"?[: ]+(\d+)/.exec(line)?.[1]
      if (port !== undefined) resolve({ origin: `http://127.0.0.1:${port}`, stop: () => stop(child) })
    })
  })
}

function stop(child: ChildProcess): void {
  child.removeAllListeners('exit')
  child.kill('SIGKILL')
}
