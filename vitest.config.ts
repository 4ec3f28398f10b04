import { defineConfig } from 'vitest/config'
import client from './packages/client/vitest.config'
import core from './packages/core/vitest.config'
import docs from './tests/docs/vitest.config'
import hostile from './tests/hostile/vitest.config'
import journey from './tests/journey/vitest.config'
import { PartsReporter } from './tools/test-report/reporter'

export default defineConfig({
  test: {
    projects: [
      ...(core.test?.projects ?? []),
      ...(client.test?.projects ?? []),
      ...(hostile.test?.projects ?? []),
      ...(journey.test?.projects ?? []),
      ...(docs.test?.projects ?? []),
      'packages/!(core|client)',
      'tests/{chaos,conformance}',
      'examples/*',
      'tools',
    ],
    reporters: ['default', new PartsReporter()],
  },
})
