import { defineConfig, type ViteUserConfig } from 'vitest/config'

const root = import.meta.dirname

/** What a newcomer does first is quick; every panel of the page in Chromium takes minutes. */
const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      { test: { name: '@wx-tests/journey', root, include: ['*.test.ts'], testTimeout: 20_000 } },
      { test: { name: 'long @wx-tests/journey', root, include: ['page/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
})
export default config
