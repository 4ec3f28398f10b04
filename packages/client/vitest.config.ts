import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** `#transport` is the one of Node; suites over the other one give the client a `fetch`. */
const config: ViteUserConfig = defineConfig({
  resolve: { alias: { '#transport': `${import.meta.dirname}/src/transport/node.ts` } },
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
})
export default config
