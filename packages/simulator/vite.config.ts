import type { UserConfig } from 'vite'

/** The chat page: bundled to `dist/web`, which the simulator's server hands out. */
const config: UserConfig = {
  root: 'web',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // A data: URI would need an exception in a content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // For work on the page itself: `vite` beside a running simulator.
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3900' } },
}

export default config
