import { defineConfig, type ViteUserConfig } from 'vitest/config'

// Some start programs and a browser, on a machine that may be busy.
const config: ViteUserConfig = defineConfig({ test: { include: ['{src,test}/**/*.test.ts'], testTimeout: 30_000 } })
export default config
