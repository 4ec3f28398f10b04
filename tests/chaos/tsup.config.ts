import { defineConfig } from 'tsup'

/** The processes of the suite, built so that hundreds of them start quickly. They import the packages' builds, as users do. */
export default defineConfig({
  entry: ['src/main.ts', 'src/worker.ts', 'src/upstream.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'node',
  clean: true,
  splitting: true,
  skipNodeModulesBundle: true,
})
