import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { runServer } from 'verdaccio'

/**
 * An npm registry of this run, with its own storage and one user. It has our packages; all others come from
 * another registry.
 */
export interface Registry {
  /** Ends with a slash. */
  readonly url: string
  /** The user's, for publishing. */
  readonly token: string
  readonly close: () => void
}

/** `upstream` is the registry for all packages that are not ours. */
export async function startRegistry(folder: string, upstream: string): Promise<Registry> {
  mkdirSync(folder)
  const packages = {
    // Without `proxy`: what is installed by our names was published here.
    '@wx/*': { access: '$all', publish: '$authenticated' },
    '**': { access: '$all', proxy: 'upstream' },
  }
  const app = await runServer({
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'users'), max_users: 1 } },
    uplinks: { upstream: { url: upstream, maxage: '1h' } },
    packages,
    log: { type: 'file', path: join(folder, 'log'), level: 'warn' },
    self_path: folder,
  })
  const server = app.listen(0, '127.0.0.1') as Server
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return { url, token: await addUser(url), close: () => end(server) }
}

function end(server: Server): void {
  server.close()
  server.closeAllConnections()
}

/** As `npm adduser` does. */
async function addUser(url: string): Promise<string> {
  const user = { name: 'release', password: crypto.randomUUID() }
  const answer = await fetch(`${url}-/user/org.couchdb.user:${user.name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  })
  const { token } = (await answer.json()) as { token?: string }
  if (token === undefined) throw new Error(`The registry answered ${answer.status} to a new user`)
  return token
}
