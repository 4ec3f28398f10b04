import { defineConfig, type Options } from 'tsup'
import { library } from '../../tsup.base'

const config: Options = library({
  entry: {
    index: 'src/index.ts',
    file: 'src/file/index.ts',
    redis: 'src/redis/index.ts',
    'durable-object': 'src/durable-object/index.ts',
    open: 'src/open/index.ts',
  },
  external: [/^node:/],
  // The lazy import of ioredis becomes a lazy require: `import()` fails in Jest and other hosts of a `vm`.
  esbuildOptions: (options, { format }) => {
    if (format === 'cjs') options.supported = { ...options.supported, 'dynamic-import': false }
  },
})
export default defineConfig(config)
