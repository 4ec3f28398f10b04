import { defineConfig, type ViteUserConfig } from 'vitest/config'

const root = import.meta.dirname

/** They start a program for each page and language. */
const LONG = ['symptoms.test.ts', 'docker.test.ts', 'first-calls.test.ts', 'printing-pages.test.ts', 'command-line.test.ts']

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      { test: { name: '@wx-tests/docs', root, exclude: ['**/node_modules/**', ...LONG] } },
      { test: { name: 'long @wx-tests/docs', root, include: LONG } },
    ],
  },
})
export default config
