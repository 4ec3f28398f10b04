import { defineConfig, type Options } from 'tsup'
import { library } from '../../tsup.base'

/** Entries whose declarations are generated files: `scripts/copy-route-types.ts`. */
const ADDED_ROUTES = { 'mini-program': 'src/routes/mini-program.ts', shop: 'src/routes/shop.ts' }

const ENTRIES = {
  index: 'src/index.ts',
  menu: 'src/menu/index.ts',
  oauth: 'src/oauth/index.ts',
  'js-sdk': 'src/js-sdk/index.ts',
  'customer-service': 'src/customer-service/index.ts',
  templates: 'src/templates/index.ts',
  'qr-code': 'src/qr-code/index.ts',
  users: 'src/users/index.ts',
  publish: 'src/publish/index.ts',
  endpoints: 'src/routes/endpoints.ts',
  secure: 'src/secure/index.ts',
  opentelemetry: 'src/call/opentelemetry.ts',
  'transport/node': 'src/transport/node.ts',
  'transport/fetch': 'src/transport/fetch.ts',
}

/*
 * p-limit and jose are bundled, being no dependencies of users: they are ES modules, which Jest can't require.
 * `scripts/write-licenses.ts` puts their licences beside them.
 */
const config: Options = library({
  entry: { ...ENTRIES, ...ADDED_ROUTES },
  dts: { entry: ENTRIES },
  // Resolved by the runtime through the `imports` map, never at build time.
  external: ['#transport', /^node:/],
})
export default defineConfig(config)
