import { defineConfig } from 'tsup'

/** The processes of the suite, built so that hundreds of them start quickly. They hold the packages' builds, as a user's bundle would. */
export default defineConfig({
  entry: ['src/main.ts', 'src/worker.ts', 'src/upstream.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  splitting: true,
  skipNodeModulesBundle: true,
  // A copy of the packages' builds: a run of hours is not disturbed when they are built anew.
  noExternal: [/^@wx\//, '#crypto'],
})
