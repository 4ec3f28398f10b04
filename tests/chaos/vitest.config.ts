import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** Faults want the machine to themselves: one file after the other. */
const config: ViteUserConfig = defineConfig({
  test: { name: 'long @wx-tests/chaos', include: ['src/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 30_000 },
})
export default config
