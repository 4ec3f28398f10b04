let warned = false

/**
 * A cluster worker that keeps its classic token in memory ends the tokens of the other workers. Warns once
 * per process.
 */
export function warnOfClusterWorker(): void {
  if (warned || !isClusterWorker()) return
  warned = true
  console.warn(
    '@wx/token: This is one of several cluster workers, each with a classic token in memory. Every fetch ends the tokens of the others. Give TokenManager a FileStore or RedisStore, or use stableToken().',
  )
}

/** `node:cluster` sets this variable in its workers. Other runtimes have no workers of that kind. */
function isClusterWorker(): boolean {
  const runtime: unknown = Reflect.get(globalThis, 'process')
  return hasEnv(runtime) && runtime.env.NODE_UNIQUE_ID !== undefined
}

function hasEnv(value: unknown): value is { readonly env: Readonly<Record<string, string | undefined>> } {
  return typeof value === 'object' && value !== null && 'env' in value && typeof value.env === 'object' && value.env !== null
}
