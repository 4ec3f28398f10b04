import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startWorkerd } from '@wx-tests/machine/workerd'
import { build } from 'esbuild'

/** Runs this example in workerd, bundled as `wrangler deploy` would, without `nodejs_compat`. */
export async function startWorker(token: string): Promise<{ readonly url: string; close(): Promise<void> }> {
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
  const workerd = await startWorkerd(folder, 'config.capnp', ['http'])
  const close = async (): Promise<void> => {
    await workerd.close()
    await rm(folder, { recursive: true })
  }
  return { url: `${workerd.origins.http}/wechat`, close }
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
