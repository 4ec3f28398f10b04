import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check, Checks } from './checks'
import { Consumer } from './consumer'
import type { Registry } from './registry'

/** undici is CommonJS, and an ES module that contains it has to bring it a `require`. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)"
const REPLY = '你说：你好'
const COMPILER_OPTIONS = { target: 'ES2022', lib: ['ES2022'], types: ['node'], strict: true, exactOptionalPropertyTypes: true }
/** The resolution of old projects, which knows no `exports`. TypeScript 6 deprecates it, and 7 has it no more. */
const NODE10 = { module: 'CommonJS', moduleResolution: 'Node10', esModuleInterop: true, noEmit: true, skipLibCheck: true }

export interface Consumers {
  readonly registry: Registry
  /** The names of what was published. */
  readonly names: readonly string[]
  /** For the projects. */
  readonly folder: string
}

/** Projects of every kind, each with all packages: module formats, Jest, TypeScript, a bundler. */
export function consumerChecks({ registry, names, folder }: Consumers): Checks {
  const install = (source: string, ...packages: readonly string[]): Promise<Consumer> =>
    Consumer.install({
      folder: join(folder, [source, ...packages].join('-')),
      source,
      registry: registry.url,
      packages: [...names, ...packages],
    })
  const entries = (consumer: Consumer): readonly string[] => names.flatMap((name) => consumer.entries(name))

  const esm = async (): Promise<void> => {
    const consumer = await install('esm')
    for (const program of ['bot.mjs', 'client.mjs']) assert.equal(await consumer.run('node', program), REPLY)
    const shown = await consumer.run('node', '--input-type=module', '-e', "await import('./message.mjs'); process.exit()")
    assert.equal(shown, '取书通知 书名：三体')
    for (const entry of entries(consumer)) await consumer.run('node', '--input-type=module', '-e', `await import('${entry}')`)
  }
  const commonJs = async (): Promise<void> => {
    const consumer = await install('require')
    for (const program of ['bot.cjs', 'client.cjs']) assert.equal(await consumer.run('node', program), REPLY)
    for (const entry of entries(consumer)) await consumer.run('node', '-e', `require('${entry}')`)
  }
  const typescript =
    (version: string): Check =>
    async () => {
      const consumer = await install('typescript', `typescript@${version}`)
      await compile(consumer, entries(consumer), version === '5.4')
    }

  return {
    'a consumer: ESM': esm,
    'a consumer: require': commonJs,
    'a consumer: Jest': async () => void (await (await install('jest')).run('jest')),
    'a consumer: TypeScript 5.4': typescript('5.4'),
    'a consumer: TypeScript, newest': typescript('latest'),
    'a consumer: an esbuild bundle': async () => bundle(await install('bundle')),
  }
}

/** Every way of resolution; `node10` if this compiler still has it. */
async function compile(consumer: Consumer, entries: readonly string[], node10: boolean): Promise<void> {
  const tsc = async (files: readonly string[], more: object): Promise<void> => {
    consumer.write('tsconfig.json', { compilerOptions: { ...COMPILER_OPTIONS, ...more }, files })
    await consumer.run('tsc')
  }
  // What `added.ts` imports changes the types of a whole program: it is one of its own.
  const programs = [['bot.ts', 'client.ts'], ['added.ts']]
  for (const files of programs) await tsc(files, { module: 'ESNext', moduleResolution: 'Bundler', noEmit: true, skipLibCheck: true })
  if (node10) for (const files of programs) await tsc(files, NODE10)
  for (const type of ['commonjs', 'module']) {
    consumer.write('package.json', { private: true, type })
    for (const files of programs) await tsc(files, { module: 'Node16', moduleResolution: 'Node16', skipLibCheck: true })
    for (const program of ['bot.js', 'client.js']) assert.equal(await consumer.run('node', program), REPLY)
  }
  // Our own declarations to the last line; not Koa's, which are wrong beside some other packages.
  const ours = entries.filter((entry) => entry !== '@wx/koa')
  writeFileSync(join(consumer.folder, 'entries.ts'), ours.map((entry, at) => `export * as entry${at} from '${entry}'\n`).join(''))
  await tsc(['entries.ts'], { module: 'Node16', moduleResolution: 'Node16', noEmit: true, skipLibCheck: false })
  if (node10) await tsc(['entries.ts'], NODE10)
}

/** A bundle runs without node_modules. */
async function bundle(consumer: Consumer): Promise<void> {
  const outputs = ['bot', 'client'].flatMap((program) => [
    { program, format: 'esm', file: `${program}.out.mjs` },
    { program, format: 'cjs', file: `${program}.out.cjs` },
  ])
  for (const { program, format, file } of outputs) {
    const more = format === 'esm' ? [`--banner:js=${REQUIRE}`] : []
    await consumer.run('esbuild', `${program}.mjs`, '--bundle', '--platform=node', `--format=${format}`, `--outfile=${file}`, ...more)
  }
  rmSync(join(consumer.folder, 'node_modules'), { recursive: true })
  for (const { file } of outputs) assert.equal(await consumer.run('node', file), REPLY)
}
