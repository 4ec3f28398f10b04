import { defineConfig, type Options } from 'tsup'
import { library } from '../../tsup.base'

const config: Options = library({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
  },
  platform: 'node',
  // `import.meta.url` in the CommonJS build, to find the page.
  shims: true,
})
export default defineConfig(config)
