import { defineConfig } from 'vitest/config'
import core from './packages/core/vitest.config'
import { PartsReporter } from './tools/test-report/reporter'

export default defineConfig({
  test: {
    projects: [...(core.test?.projects ?? []), 'packages/!(core)', 'tests/{conformance,docs,journey}', 'examples/*', 'tools'],
    reporters: ['default', new PartsReporter()],
    passWithNoTests: true,
  },
})
