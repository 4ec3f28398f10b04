let warned = false

/** A cluster worker that keeps its classic token for itself ends the tokens of its siblings. Said once per process. */
export function warnOfClusterWorker(): void {
  if (warned || !isClusterWorker()) return
  warned = true
  console.warn(
    '@wx/token: this is one of several cluster workers, each with a classic token of its own in memory; every fetch ends the others’ tokens. Give TokenManager a FileStore or RedisStore, or use stableToken().',
  )
}

/** `node:cluster` says so in the environment; other runtimes have no such thing. */
function isClusterWorker(): boolean {
  const runtime: unknown = Reflect.get(globalThis, 'process')
  return hasEnv(runtime) && runtime.env.NODE_UNIQUE_ID !== undefined
}

function hasEnv(value: unknown): value is { readonly env: Readonly<Record<string, string | undefined>> } {
  return typeof value === 'object' && value !== null && 'env' in value && typeof value.env === 'object' && value.env !== null
}
