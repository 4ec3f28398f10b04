import { defineConfig, type ViteUserConfig } from 'vitest/config'

// Each test starts several programs, on a machine that may be busy.
const config: ViteUserConfig = defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 } })
export default config
