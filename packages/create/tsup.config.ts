import { defineConfig, type Options } from 'tsup'
import { library } from '../../tsup.base'

const config: Options = library({
  entry: {
    cli: 'src/cli.ts',
  },
  platform: 'node',
  // A program: no package imports it.
  format: ['esm'],
  dts: false,
  onSuccess: 'tsx scripts/write-parts.ts',
})
export default defineConfig(config)
