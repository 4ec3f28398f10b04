import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startWorkerd, type Workerd } from '@wx-tests/machine/workerd'
import { build } from 'esbuild'
import type { Content, StoreAnswer, StoreRequest } from './worker'

/**
 * Two Workers with one namespace of objects, in isolates of their own: `owner` exports the class, `other` has
 * a binding to it.
 */
const CONFIG = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "owner", worker = .owner),
    (name = "other", worker = .other),
    (name = "disk", disk = (path = "objects", writable = true)),
  ],
  sockets = [
    (name = "owner", address = "127.0.0.1:0", http = (), service = "owner"),
    (name = "other", address = "127.0.0.1:0", http = (), service = "other"),
  ],
);
const owner :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2025-01-01",
  durableObjectNamespaces = [
    (className = "WatchedObject", uniqueKey = "store", enableSql = true),
    (className = "ObjectWithoutSql", uniqueKey = "without-sql"),
    (className = "BrokenObject", uniqueKey = "broken"),
  ],
  durableObjectStorage = (localDisk = "disk"),
  bindings = [
    (name = "WX_STORE", durableObjectNamespace = "WatchedObject"),
    (name = "WITHOUT_SQL", durableObjectNamespace = "ObjectWithoutSql"),
    (name = "BROKEN", durableObjectNamespace = "BrokenObject"),
    (name = "TEXT", text = "canary"),
  ],
);
const other :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2025-01-01",
  bindings = [(name = "WX_STORE", durableObjectNamespace = (className = "WatchedObject", serviceName = "owner"))],
);
`

export type WorkerName = 'owner' | 'other'

/** The Workers of `worker.ts`, bundled as a deployment would, without `nodejs_compat`. */
export class Workers {
  readonly #folder: string
  #workerd: Workerd

  private constructor(folder: string, workerd: Workerd) {
    this.#folder = folder
    this.#workerd = workerd
  }

  static async start(): Promise<Workers> {
    const folder = await mkdtemp(join(tmpdir(), 'wx-durable-object-'))
    await mkdir(join(folder, 'objects'))
    await build({
      entryPoints: [join(import.meta.dirname, 'worker.ts')],
      conditions: ['workerd', 'worker', 'browser'],
      outfile: join(folder, 'worker.js'),
      bundle: true,
      format: 'esm',
      logLevel: 'error',
      tsconfigRaw: {},
    })
    await writeFile(join(folder, 'config.capnp'), CONFIG)
    return new Workers(folder, await startWorkerd(folder, 'config.capnp', ['owner', 'other']))
  }

  /** What is wrong with a case of the contract: nothing if the text is empty. */
  async contractCase(name: string): Promise<string> {
    return (await this.#post('owner', '/contract', name)).text()
  }

  async call(worker: WorkerName, request: StoreRequest): Promise<StoreAnswer> {
    return (await this.#post(worker, '/call', JSON.stringify(request))).json() as Promise<StoreAnswer>
  }

  /** With `ring` the alarm of the object rings now. */
  async content(how: 'look' | 'ring' = 'look'): Promise<Content> {
    return (await this.#post('owner', `/${how}`, '')).json() as Promise<Content>
  }

  async restart(): Promise<void> {
    await this.#workerd.close()
    this.#workerd = await startWorkerd(this.#folder, 'config.capnp', ['owner', 'other'])
  }

  async close(): Promise<void> {
    await this.#workerd.close()
    await rm(this.#folder, { recursive: true })
  }

  #post(worker: WorkerName, path: string, body: string): Promise<Response> {
    return fetch(`${this.#workerd.origins[worker]}${path}`, { method: 'POST', body })
  }
}
