import { defineConfig, type Options } from 'tsup'
import { library } from '../../tsup.base'

const config: Options = library({
  entry: {
    index: 'src/index.ts',
    actions: 'src/errors/actions.ts',
    errors: 'src/errors/index.ts',
    proxy: 'src/proxy/index.ts',
  },
})
export default defineConfig(config)
