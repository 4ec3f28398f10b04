import { defineConfig, type Options } from 'tsup'
import { library } from '../../tsup.base'

const config: Options = library({
  entry: {
    index: 'src/index.ts',
    file: 'src/file.ts',
    redis: 'src/redis.ts',
    remote: 'src/remote/index.ts',
    opentelemetry: 'src/events/opentelemetry.ts',
  },
  external: [/^node:/],
})
export default defineConfig(config)
