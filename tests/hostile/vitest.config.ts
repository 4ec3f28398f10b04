import { defineConfig, type ViteUserConfig } from 'vitest/config'

const setup = { root: import.meta.dirname, globalSetup: ['src/print-table.ts'], testTimeout: 600_000, hookTimeout: 60_000 }

/** The bots run over both implementations behind `#crypto`; the rest is about sockets and memory, where Node's own is used. */
const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      { test: { ...setup, name: 'long @wx-tests/hostile', include: ['src/**/*.test.ts'] } },
      {
        resolve: { alias: { '#crypto': `${import.meta.dirname}/../../packages/core/dist/crypto/noble.js` } },
        test: { ...setup, name: 'long @wx-tests/hostile noble', include: ['src/bot.test.ts'] },
      },
    ],
  },
})
export default config
