import { defineConfig, type ViteUserConfig } from 'vitest/config'

const root = import.meta.dirname

/** What asks the compiler about every endpoint takes a minute. */
const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      { test: { name: '@wx/client', root, include: ['src/**/*.test.ts', 'test/*.test.ts'] } },
      { test: { name: 'long @wx/client', root, include: ['test/every-call/*.test.ts'] } },
    ],
  },
})
export default config
