import type { LoadOptions, LoadResult } from '../../src/chat/load'
import { accepted } from '../api'

/** Starts a load; resolves to its result when all pushes came to their end. */
export async function startLoad(options: LoadOptions): Promise<LoadResult> {
  const headers = { 'content-type': 'application/json' }
  return (await accepted(fetch('api/load', { method: 'POST', headers, body: JSON.stringify(options) }))).json()
}
