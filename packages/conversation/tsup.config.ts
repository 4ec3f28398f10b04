import { defineConfig, type Options } from 'tsup'
import { library } from '../../tsup.base'

const config: Options = library({
  entry: {
    index: 'src/index.ts',
    slow: 'src/slow/index.ts',
    markdown: 'src/markdown/index.ts',
  },
})
export default defineConfig(config)
