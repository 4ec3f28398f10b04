import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** One project per implementation behind `#crypto`: the suites that touch it run over both. */
function project(name: 'node' | 'noble', include: string[]) {
  return {
    resolve: { alias: { '#crypto': `${import.meta.dirname}/src/envelope/crypto/${name}.ts` } },
    test: { name: `@wx/core ${name}`, root: import.meta.dirname, include },
  }
}

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [project('node', ['src/**/*.test.ts']), project('noble', ['src/{envelope,webhook,bot,testing}/**/*.test.ts'])],
  },
})
export default config
