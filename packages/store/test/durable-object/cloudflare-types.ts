import type { DurableObjectNamespace, DurableObjectState } from '@cloudflare/workers-types'
import { DurableObjectStore, StoreObject } from '../../src/durable-object'

/* Cloudflare's own types fit, although the store does not depend on them: `pnpm types` checks this file. */

export function storeOf(namespace: DurableObjectNamespace): DurableObjectStore {
  return new DurableObjectStore(namespace)
}

export function objectOf(state: DurableObjectState): StoreObject {
  return new StoreObject(state)
}
