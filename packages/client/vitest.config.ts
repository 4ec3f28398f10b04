import { defineConfig, type ViteUserConfig } from 'vitest/config'

const root = import.meta.dirname
/** `#transport` is the one of Node; suites over the other one give the client a `fetch`. */
const resolve = { alias: { '#transport': `${root}/src/transport/node.ts` } }

/** The suite that asks the compiler about every endpoint takes a minute. */
const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      { resolve, test: { name: '@wx/client', root, include: ['src/**/*.test.ts', 'test/{*,web/*}.test.ts'] } },
      { resolve, test: { name: 'long @wx/client', root, include: ['test/every-call/*.test.ts'] } },
    ],
  },
})
export default config
