import { defineConfig, type Options } from 'tsup'
import { library } from '../../tsup.base'

const config: Options = library({
  entry: {
    index: 'src/index.ts',
    menu: 'src/menu/index.ts',
    oauth: 'src/oauth/index.ts',
    'js-sdk': 'src/js-sdk/index.ts',
    'customer-service': 'src/customer-service/index.ts',
    templates: 'src/templates/index.ts',
    'qr-code': 'src/qr-code/index.ts',
    users: 'src/users/index.ts',
    publish: 'src/publish/index.ts',
    'mini-program': 'src/routes/mini-program.ts',
    shop: 'src/routes/shop.ts',
    endpoints: 'src/routes/endpoints.ts',
    secure: 'src/secure/index.ts',
    opentelemetry: 'src/call/opentelemetry.ts',
    'transport/node': 'src/transport/node.ts',
    'transport/fetch': 'src/transport/fetch.ts',
  },
  // Resolved by the runtime through the `imports` map, never at build time.
  external: ['#transport', /^node:/],
})
export default defineConfig(config)
