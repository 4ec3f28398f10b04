import type { RequestListener } from 'node:http'
import type { Readiness } from '../keep/readiness'
import { type Answer, text } from './answer'
import type { Route } from './route'
import { send } from './send'

/** `/healthz` and `/readyz` behind the keys: one word each, for orchestrators and load balancers. */
export function probeRoutes(readiness: Readiness): readonly Route[] {
  return ['/healthz', '/readyz'].map((path) => ({ method: 'GET', path, answer: () => probe(path, readiness) }))
}

/** The same two paths at an address of their own, without a key. Every other path is 404. */
export function probeListener(readiness: Readiness): RequestListener {
  return async (request, response) => {
    const known = request.method === 'GET' || request.method === 'HEAD'
    send(request, response, await probe(known ? (request.url ?? '') : '', readiness))
  }
}

async function probe(path: string, readiness: Readiness): Promise<Answer> {
  if (path === '/healthz') return text(200, 'ok')
  if (path !== '/readyz') return text(404, 'There is nothing here but /healthz and /readyz')
  const state = await readiness.state()
  return text(state === 'ready' ? 200 : 503, state)
}
