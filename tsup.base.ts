import type { Options } from 'tsup'

/**
 * In a CommonJS file `import()` needs the host's help, which Jest, single executables and other users of `node:vm` don't give.
 * `require` loads as late, and works there.
 */
const lazyRequire: NonNullable<Options['plugins']>[number] = {
  name: 'lazy-require',
  renderChunk(code) {
    if (this.format !== 'cjs') return undefined
    return { code: code.replace(/\bimport\((['"]\.[^'"]+['"])\)/g, 'Promise.resolve().then(() => require($1))') }
  },
}

/** How every package is built: ESM and CJS with types, so that `import`, `require` and bundlers all work. */
export const library = (options: Options): Options => ({
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  dts: true,
  clean: true,
  treeshake: true,
  splitting: true,
  plugins: [lazyRequire],
  ...options,
})
