/**
 * `pnpm --dir tests/consumers test`: packs what would be published, installs it and runs bots as users do.
 * Build the packages first.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packAll, wrongFiles } from '../../tools/pack'
import { Project } from './project'

const folder = mkdtempSync(join(tmpdir(), 'wx-consumers-'))
process.once('exit', () => rmSync(folder, { recursive: true }))

const packed = packAll(folder)
const tarballs = packed.map(({ filename }) => filename)
/** undici is CommonJS, and an ES module that contains it has to bring it a `require`. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)"
const REPLY = '你说：你好'
/** The resolution of old projects, which knows no `exports`. TypeScript 6 deprecates it, and 7 has it no more. */
const NODE10 = { module: 'CommonJS', moduleResolution: 'Node10', esModuleInterop: true, noEmit: true, skipLibCheck: true }

const consumers: Readonly<Record<string, () => void>> = {
  'the tarballs have dist, README.md, LICENSE and package.json': () => {
    const wrong = packed.flatMap((one) => wrongFiles(one).map((what) => `${one.name}: ${what}`))
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
  },
  ESM: () => {
    const project = new Project(join(folder, 'esm'), 'esm', tarballs)
    for (const program of ['bot.mjs', 'client.mjs']) replies(project.run('node', program))
    const shown = project.run('node', '--input-type=module', '-e', "await import('./message.mjs'); process.exit()")
    if (!shown.includes('书名：三体')) throw new Error(`The template message is not on the phone: ${shown}`)
    for (const entry of entries(project)) project.run('node', '--input-type=module', '-e', `await import('${entry}')`)
  },
  require: () => {
    const project = new Project(join(folder, 'require'), 'require', tarballs)
    for (const program of ['bot.cjs', 'client.cjs']) replies(project.run('node', program))
    for (const entry of entries(project)) project.run('node', '-e', `require('${entry}')`)
  },
  Jest: () => void new Project(join(folder, 'jest'), 'jest', tarballs).run('jest'),
  'TypeScript 5.4': () => typescript('5.4'),
  'TypeScript, newest': () => typescript('latest'),
  'an esbuild bundle': () => {
    const project = new Project(join(folder, 'bundle'), 'bundle', tarballs)
    const outputs = ['bot', 'client'].flatMap((program) => [
      { program, format: 'esm', file: `${program}.out.mjs` },
      { program, format: 'cjs', file: `${program}.out.cjs` },
    ])
    for (const { program, format, file } of outputs) {
      const more = format === 'esm' ? [`--banner:js=${REQUIRE}`] : []
      project.run('esbuild', `${program}.mjs`, '--bundle', '--platform=node', `--format=${format}`, `--outfile=${file}`, ...more)
    }
    rmSync(join(project.folder, 'node_modules'), { recursive: true })
    for (const { file } of outputs) replies(project.run('node', file))
  },
}

function typescript(version: string): void {
  const project = new Project(join(folder, `typescript-${version}`), 'typescript', [...tarballs, `typescript@${version}`])
  const options = { target: 'ES2022', lib: ['ES2022'], types: ['node'], strict: true, exactOptionalPropertyTypes: true }
  const compile = (files: string[], more: object): void => {
    project.write('tsconfig.json', { compilerOptions: { ...options, ...more }, files })
    project.run('tsc')
  }
  // What `added.ts` imports changes the types of a whole program: it is one of its own.
  const programs = [['bot.ts', 'client.ts'], ['added.ts']]
  for (const files of programs) compile(files, { module: 'ESNext', moduleResolution: 'Bundler', noEmit: true, skipLibCheck: true })
  if (version === '5.4') for (const files of programs) compile(files, NODE10)
  for (const type of ['commonjs', 'module']) {
    project.write('package.json', { private: true, type })
    for (const files of programs) compile(files, { module: 'Node16', moduleResolution: 'Node16', skipLibCheck: true })
    for (const program of ['bot.js', 'client.js']) replies(project.run('node', program))
  }
  // Our own declarations to the last line; not Koa's, which are wrong beside some other packages.
  const ours = entries(project).filter((entry) => entry !== '@wx/koa')
  writeFileSync(join(project.folder, 'entries.ts'), ours.map((entry, at) => `export * as entry${at} from '${entry}'\n`).join(''))
  compile(['entries.ts'], { module: 'Node16', moduleResolution: 'Node16', noEmit: true, skipLibCheck: false })
  if (version === '5.4') compile(['entries.ts'], NODE10)
}

/** Every entry point of every installed package. */
function entries({ folder }: Project): string[] {
  return packed.flatMap(({ name }) => {
    const { exports } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { exports: object }
    return Object.keys(exports)
      .filter((key) => key !== './package.json')
      .map((key) => name + key.slice(1))
  })
}

function replies(printed: string): void {
  if (printed !== REPLY) throw new Error(`The bot printed ${JSON.stringify(printed)} instead of ${REPLY}`)
}

let failed = 0
for (const [name, consume] of Object.entries(consumers)) {
  try {
    consume()
    console.log(`[consumers] passed: ${name}`)
  } catch (error) {
    failed++
    console.error(`[consumers] FAILED: ${name}\n${error instanceof Error ? error.message : error}`)
  }
}
console.log(`consumers: ${Object.keys(consumers).length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
