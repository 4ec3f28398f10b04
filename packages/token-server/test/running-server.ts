import { onTestFinished } from 'vitest'
import { parseConfig, startTokenServer, type TokenServer } from '../src/index'

export const keys = {
  all: 'all-0123456789abcdef0123456789abcdef',
  readA: 'read-a-0123456789abcdef0123456789abcdef',
  reportA: 'report-a-0123456789abcdef0123456789abcdef',
  everythingOfA: 'everything-of-a-0123456789abcdef0123456789abcdef',
}

export interface Running {
  readonly server: TokenServer
  readonly url: string
  /** Everything that was logged so far. */
  readonly log: () => string
}

/** The configuration of two accounts, `wxa` and `wxb`, on any free port. */
export function configWith(baseUrl: string, change: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    listen: '127.0.0.1:0',
    store: 'memory:',
    accounts: [
      { appId: 'wxa', secret: 'canary-secret-wxa', name: '主号', baseUrl },
      { appId: 'wxb', secret: 'canary-secret-wxb', endpoint: 'classic', baseUrl },
    ],
    keys: [
      { name: 'all', key: keys.all, accounts: '*', allow: ['read', 'report', 'operate'] },
      { name: 'read-a', key: keys.readA, accounts: ['wxa'], allow: ['read'] },
      { name: 'report-a', key: keys.reportA, accounts: ['wxa'], allow: ['report'] },
      { name: 'everything-of-a', key: keys.everythingOfA, accounts: ['wxa'], allow: ['read', 'report', 'operate'] },
    ],
    logLevel: 'debug',
    ...change,
  }
}

/** A server in this process, ended when the test is over. */
export async function run(raw: unknown): Promise<Running> {
  const lines: string[] = []
  const config = parseConfig(raw)
  const server = await startTokenServer({ config, log: { write: (line) => lines.push(line) } })
  onTestFinished(() => server.close())
  return { server, url: `${config.tls === undefined ? 'http' : 'https'}://${server.address}`, log: () => lines.join('') }
}

export function bearer(key: string): { readonly headers: { readonly authorization: string } } {
  return {
    headers: { authorization: `Bearer ${key}` },
  }
}
