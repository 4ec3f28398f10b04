import type { UserConfig } from 'vite'

/** The chat page, bundled to `dist/web`. The simulator serves it from there. */
const config: UserConfig = {
  root: 'web',
  // Addresses are relative: the page may be below a path of another server.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    rollupOptions: {
      input: { index: 'web/index.html', login: 'web/login.html', jweixin: 'web/js-sdk/jweixin.ts' },
      // The address that the platform's own script has.
      output: { entryFileNames: ({ name }) => (name === 'jweixin' ? 'open/js/jweixin-1.6.0.js' : 'assets/[name]-[hash].js') },
    },
    // Inlined files are data: URIs, which the content security policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The licences of what is bundled travel with the bundle, as they demand.
    license: { fileName: 'licenses.md' },
  },
  // For work on the page itself: `vite` beside a running simulator.
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3900' } },
}

export default config
