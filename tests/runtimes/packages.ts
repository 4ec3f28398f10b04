import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

const here = import.meta.dirname
const packages = join(here, '../../packages')

/** What the packages should load behind their `#` imports. */
export interface Loaded {
  readonly crypto: 'node' | 'noble'
  readonly transport: 'node' | 'fetch'
}

/** The packages that have such an import, with all that could be loaded. */
const CHOICES = { crypto: ['core', ['node', 'noble']], transport: ['client', ['node', 'fetch']] } as const

/** A file of `parts/`, and the packages that it needs. */
export const PARTS = {
  bot: ['core', 'fetch'],
  client: ['core', 'api', 'store', 'token', 'client'],
  store: ['core', 'fetch', 'api', 'store', 'token', 'client', 'conversation'],
} as const

/**
 * A folder with our servers, a part for them to serve and, as an install would leave them, its packages; but
 * an implementation that is not `expected` throws when it is loaded, so that a passing test proves which one
 * ran.
 */
export function install(part: keyof typeof PARTS, expected: Loaded): string {
  const folder = join(here, '../../.cache/runtimes', part, `${expected.crypto}-${expected.transport}`)
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(here, 'servers'), folder, { recursive: true })
  cpSync(join(here, 'parts', `${part}.js`), join(folder, 'answer.js'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  for (const name of PARTS[part]) installPackage(folder, name)
  for (const kind of ['crypto', 'transport'] as const) {
    const [owner, implementations] = CHOICES[kind]
    if (!PARTS[part].some((name) => name === owner)) continue
    for (const other of implementations.filter((name) => name !== expected[kind]))
      for (const extension of ['js', 'cjs'])
        appendFileSync(
          join(folder, 'node_modules/@wx', owner, `dist/${kind}/${other}.${extension}`),
          `\nthrow new Error('${other} was loaded')\n`,
        )
  }
  return folder
}

/**
 * Our package is a copy. Those of others that it depends on are links beside it, where npm puts them: an
 * optional peer, such as undici of `@wx/api`, is found there too.
 */
function installPackage(folder: string, name: string): void {
  const source = join(packages, name)
  const target = join(folder, 'node_modules/@wx', name)
  mkdirSync(target, { recursive: true })
  for (const part of ['dist', 'package.json']) cpSync(join(source, part), join(target, part), { recursive: true })
  const { dependencies = {} } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { dependencies?: object }
  for (const dependency of Object.keys(dependencies).filter((other) => !other.startsWith('@wx/'))) {
    const link = join(folder, 'node_modules', dependency)
    if (existsSync(link)) continue
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(source, 'node_modules', dependency), link, 'junction')
  }
}

export interface Bundle {
  readonly code: string
  /** The files that went into it. */
  readonly inputs: readonly string[]
}

/**
 * The worker as one file for a platform that esbuild knows nothing about, as a deployment would make it:
 * `worker.js` in the folder. `server` is a file of `servers/`.
 */
export function bundle(folder: string, server = 'workerd.js'): Promise<Bundle> {
  return bundled(folder, [], server)
}

/** The same, of our own code alone. */
export function bundleOurs(folder: string): Promise<Bundle> {
  return bundled(folder, ['@noble/*', 'fast-xml-parser', 'lossless-json'], 'workerd.js')
}

async function bundled(folder: string, external: string[], server: string): Promise<Bundle> {
  const outfile = join(folder, external.length === 0 ? 'worker.js' : 'ours.js')
  const { metafile } = await build({
    entryPoints: [join(folder, server)],
    outfile,
    external,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    metafile: true,
    logLevel: 'warning',
  })
  return { code: readFileSync(outfile, 'utf8'), inputs: Object.keys(metafile.inputs) }
}

export interface Sizes {
  /** Gzipped bytes that an edge runtime loads at start. */
  readonly start: number
  /**
   * Gzipped bytes in all, with what is loaded only when a push needs it: the parsers for foreign XML and
   * JSON.
   */
  readonly all: number
}

/** What a worker with a bot weighs, minified, split where the code says `import()`. */
export async function sizes(folder: string): Promise<Sizes> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(folder, 'workerd.js')],
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    metafile: true,
    logLevel: 'error',
  })
  const weights = new Map(outputFiles.map(({ path, contents }) => [basename(path), gzipSync(contents).length]))
  const atStart = eager(metafile.outputs)
  const sum = (names: Iterable<string>): number => [...names].reduce((total, name) => total + (weights.get(name) ?? 0), 0)
  return { start: sum(atStart), all: sum(weights.keys()) }
}

/** The entry and what it imports without asking. */
function eager(outputs: Metafile['outputs']): ReadonlySet<string> {
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint !== undefined) ?? ''
  const reached = new Set([entry])
  for (const path of reached)
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement') reached.add(next)
  return new Set([...reached].map((path) => basename(path)))
}
