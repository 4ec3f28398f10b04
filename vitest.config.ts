import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['packages/*', 'tests/conformance', 'tests/journey', 'examples/*'],
  },
})
