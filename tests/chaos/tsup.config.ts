import { defineConfig } from 'tsup'

/** The processes of the suite, built so that hundreds of them start quickly. They hold the packages' builds, as a user's bundle would. */
export default defineConfig({
  entry: { main: 'src/main.ts', worker: 'src/worker.ts', upstream: 'src/upstream.ts', bot: 'src/answers/bot/main.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  splitting: true,
  skipNodeModulesBundle: true,
  // A copy of the builds of the packages under test: a run of hours is not disturbed when they are built anew.
  noExternal: [/^@wx\/(?!simulator|client)/, '#crypto'],
})
