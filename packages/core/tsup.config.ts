import { defineConfig, type Options } from 'tsup'
import { library } from '../../tsup.base'

const config: Options = library({
  entry: {
    index: 'src/index.ts',
    adapter: 'src/adapter/index.ts',
    contract: 'src/store/contract/index.ts',
    internal: 'src/adapter/internal.ts',
    testing: 'src/testing/index.ts',
    text: 'src/reply/split-text.ts',
    pushes: 'src/message/pushes.generated.ts',
    'crypto/node': 'src/envelope/crypto/node.ts',
    'crypto/noble': 'src/envelope/crypto/noble.ts',
  },
  // Resolved by the runtime through the `imports` map, never at build time.
  external: ['#crypto', /^node:/],
})
export default defineConfig(config)
