import { defineConfig } from 'tsup'

/**
 * Built, because a published package is: a loader that compiles while it runs wraps every closure, and that would cost a package with many closures more.
 * One file an entry, so that each finds the others where they stand.
 */
export default defineConfig({
  entry: [
    'src/main.ts',
    'src/cold-start.ts',
    'src/contender.ts',
    'src/server.ts',
    'client/main.ts',
    'client/upstream.ts',
    'conversation/main.ts',
    'conversation/claims.ts',
    'conversation/flood.ts',
    'conversation/flood-server.ts',
    'editor/main.ts',
    'token/main.ts',
    'token/account-heap.ts',
    'token/bare-server.ts',
    'token/processor-time.ts',
    'token/upstream.ts',
  ],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  splitting: false,
  skipNodeModulesBundle: true,
})
