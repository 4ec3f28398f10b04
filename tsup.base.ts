import type { Options } from 'tsup'

/** How every package is built: ESM and CJS with types, so that `import`, `require` and bundlers all work. */
export const library = (options: Options): Options => ({
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  dts: true,
  clean: true,
  treeshake: true,
  splitting: true,
  ...options,
})
