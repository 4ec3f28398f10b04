import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Cloudflare's own runtime, if `tests/runtimes` has fetched it: 100 MB that `pnpm start` does not need. */
const executable = fileURLToPath(new URL('../../../tests/runtimes/node_modules/.bin/workerd', import.meta.url))
export const hasWorkerd: boolean = existsSync(executable)

/** Runs this example in workerd, bundled as `wrangler deploy` would, without `nodejs_compat`. */
export async function startWorkerd(token: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'hono-worker-'))
  const entryPoints = [fileURLToPath(new URL('./index.ts', import.meta.url))]
  const conditions = ['workerd', 'worker', 'browser']
  await build({
    entryPoints,
    conditions,
    outfile: join(folder, 'worker.js'),
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    tsconfigRaw: {},
  })
  await writeFile(join(folder, 'config.capnp'), config(token))
  // It says on descriptor 3 which port it got.
  const child = spawn(executable, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  })
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit')
    await rm(folder, { recursive: true })
  }
  return { url: `http://127.0.0.1:${await portOf(child)}/wechat`, close }
}

async function portOf(child: ChildProcess): Promise<number> {
  for await (const line of createInterface({ input: child.stdio[3] as Readable })) {
    const event: { readonly port?: number } = JSON.parse(line)
    if (event.port !== undefined) return event.port
  }
  throw new Error('workerd ended before it listened')
}

function config(token: string): string {
  return `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "bot", worker = .bot)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "bot")],
);
const bot :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  bindings = [(name = "WX_TOKEN", text = ${JSON.stringify(token)})],
  compatibilityDate = "2025-01-01",
);
`
}
