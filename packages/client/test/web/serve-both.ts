import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { WebhookHandler } from '@wx/core'
import { webhook as fetchWebhook } from '@wx/fetch'
import { webhook as nodeWebhook } from '@wx/node'

/** One handler over real HTTP, by an adapter of each kind. */
export const ADAPTERS: Readonly<Record<'node' | 'fetch', (handler: WebhookHandler) => RequestListener>> = {
  node: nodeWebhook,
  fetch: (handler) => {
    const serve = fetchWebhook(handler)
    return getRequestListener((request) => serve(request))
  },
}

export interface Site {
  readonly url: string
  close(): void
}

/** `make` gets the address that the handler is served at. */
export async function serveOn(adapter: keyof typeof ADAPTERS, make: (url: string) => WebhookHandler): Promise<Site> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  server.on('request', ADAPTERS[adapter](make(url)))
  return {
    url,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
