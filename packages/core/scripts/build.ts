import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'
import { type Plugin, rollup } from 'rollup'
import ts from 'typescript'
import { ENTRIES } from './entries'

/*
 * Builds the package: all that a bot needs is in two files, `core.js` and `base.js`, which the entries share.
 * Each ES module more costs a fiftieth of a cold start. esbuild would make a file for each set of entries that share a module,
 * so it is rollup that bundles.
 */

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  removeComments: true,
}

/** V8 reads ASCII from memory of half the size, and comments are in the declarations. */
const typescript: Plugin = {
  name: 'typescript',
  resolveId(source, importer) {
    if (!source.startsWith('.') || importer === undefined) return undefined
    const path = join(dirname(importer), source)
    return [`${path}.ts`, join(path, 'index.ts')].find((file) => existsSync(file))
  },
  async transform(code) {
    const { outputText } = ts.transpileModule(code, { compilerOptions })
    return (await transform(outputText, { target: 'node20', charset: 'ascii' })).code
  },
}

const folder = join(import.meta.dirname, '..')
/** Errors, clock and what the packages share: a bundle of `@wx/client` needs this, and not the rest. */
const BASE = ['internal', 'error', 'clock', 'awaitable'].map((name) => join(folder, `src/base/${name}.ts`))
rmSync(join(folder, 'dist'), { recursive: true, force: true })
const bundle = await rollup({
  input: Object.fromEntries(Object.entries(ENTRIES).map(([name, source]) => [name, join(folder, source)])),
  // `#crypto` is resolved by the runtime through the `imports` map, never at build time.
  external: (source) => !/^[./]/.test(source),
  treeshake: { moduleSideEffects: false },
  plugins: [typescript],
  onwarn({ code, message }) {
    // The entry `pushes` has types alone.
    if (code !== 'EMPTY_BUNDLE') throw new Error(message)
  },
})
for (const [format, extension] of [
  ['esm', 'js'],
  ['cjs', 'cjs'],
] as const)
  await bundle.write({
    format,
    dir: join(folder, 'dist'),
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name].${extension}`,
    manualChunks: { base: BASE, core: [join(folder, ENTRIES.index ?? '')] },
    // In a CommonJS file `import()` needs the host's help, which Jest, single executables and other users of
    // `node:vm` don't give.
    dynamicImportInCjs: false,
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    exports: 'named',
    esModule: true,
  })
await bundle.close()
