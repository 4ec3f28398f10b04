import { defineConfig, type Options } from 'tsup'
import { library } from '../../tsup.base'

const config: Options = library({
  entry: {
    index: 'src/index.ts',
  },
})
export default defineConfig(config)
