import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Loaded } from './packages'

export interface Runtime {
  readonly name: string
  /** What its users should get behind `#crypto` and `#transport`. */
  readonly loads: Loaded
  /** The program and its arguments, run in the folder with the servers. */
  readonly command: readonly [string, ...string[]]
}

const MODULES = join(import.meta.dirname, 'node_modules')
function node(major: number): string {
  return join(MODULES, `node${major}-${process.platform}-${process.arch}/bin/node`)
}

function deno(...rights: readonly string[]): Runtime['command'] {
  const options = ['--no-config', '--node-modules-dir=manual', '--no-prompt', '--allow-net', '--allow-read']
  return [join(MODULES, 'deno/deno'), 'run', ...options, ...rights, 'deno.js']
}

const NODE: Loaded = { crypto: 'node', transport: 'node' }
export const EDGE: Loaded = { crypto: 'noble', transport: 'fetch' }

/** The node that runs pnpm: a script of pnpm's finds one of ours first on its path. */
const THIS_NODE = process.env.npm_node_execpath ?? process.execPath

/**
 * The programs themselves. npm puts a script before some of them, and a signal would end the script alone.
 */
export const RUNTIMES: readonly Runtime[] = [
  { name: 'this node', loads: NODE, command: [THIS_NODE, 'node.js'] },
  { name: 'node 22', loads: NODE, command: [node(22), 'node.js'] },
  { name: 'node 24', loads: NODE, command: [node(24), 'node.js'] },
  { name: 'bun', loads: { crypto: 'node', transport: 'fetch' }, command: [join(MODULES, 'bun/bin/bun.exe'), 'bun.js'] },
  // The two variables are what undici reads.
  { name: 'deno', loads: NODE, command: deno('--allow-env=JEST_WORKER_ID,UNDICI_NO_WASM_SIMD') },
  {
    name: 'workerd',
    loads: EDGE,
    command: [join(MODULES, 'workerd/bin/workerd'), 'serve', 'workerd.capnp', '--control-fd=1'],
  },
]

/** It can't call the platform, and has to say why. */
export const DENO_WITHOUT_ENV: Runtime = { name: 'deno', loads: NODE, command: deno() }

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
