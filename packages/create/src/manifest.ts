import { type Choices, needsStore } from './choices'

/** The range of each package that a project may depend on, by its name. The build writes them. */
export type Versions = Readonly<Record<string, string>>

const OF_FRAMEWORK: Readonly<Record<Choices['framework'], readonly string[]>> = {
  express: ['@wx/express', 'express'],
  koa: ['@wx/koa', 'koa'],
  fastify: ['@wx/fastify', 'fastify'],
  hono: ['@wx/fetch', '@hono/node-server', 'hono'],
  node: ['@wx/node'],
}
const OF_TOKENS: Readonly<Record<Choices['tokens'], readonly string[]>> = {
  none: [],
  file: ['@wx/client', '@wx/token'],
  redis: ['@wx/client', '@wx/token', 'ioredis'],
  server: ['@wx/client', '@wx/token'],
}
const OF_FEATURE: Readonly<Record<Choices['feature'], readonly string[]>> = {
  echo: [],
  menu: [],
  'ai-chat': ['@wx/conversation', 'eventsource-parser'],
  survey: ['@wx/conversation'],
}
const TYPES: Partial<Readonly<Record<Choices['framework'], string>>> = { express: '@types/express', koa: '@types/koa' }
const SCRIPTS: Readonly<Record<Choices['language'], Readonly<Record<string, string>>>> = {
  ts: {
    start: 'tsx start.ts',
    test: 'node --import tsx --test test/*.test.ts',
    types: 'tsc',
    build: 'tsc -p tsconfig.build.json',
    production: 'node --env-file=.env dist/main.js',
  },
  js: {
    start: 'node start.js',
    test: 'node --test',
    production: 'node --env-file=.env src/main.js',
  },
}

/** The project's package.json. */
export function manifest(name: string, choices: Choices, versions: Versions): object {
  return {
    name,
    private: true,
    type: 'module',
    engines: { node: '>=20.19' },
    scripts: SCRIPTS[choices.language],
    dependencies: withVersions(dependencies(choices), versions),
    devDependencies: withVersions(devDependencies(choices), versions),
    // Of tsx. Without it npm warns at each installation.
    ...(choices.language === 'ts' ? { allowScripts: { esbuild: true } } : {}),
  }
}

function dependencies(choices: Choices): readonly string[] {
  const store = needsStore(choices) ? ['@wx/store'] : []
  return ['@wx/core', ...OF_FRAMEWORK[choices.framework], ...OF_TOKENS[choices.tokens], ...OF_FEATURE[choices.feature], ...store]
}

function devDependencies({ language, framework }: Choices): readonly string[] {
  const always = ['@wx/simulator', 'get-port', 'open']
  if (language === 'js') return always
  const types = TYPES[framework]
  return [...always, '@types/node', 'tsx', 'typescript', ...(types === undefined ? [] : [types])]
}

/** Sorted by name, as npm writes them. */
function withVersions(names: readonly string[], versions: Versions): Record<string, string> {
  return Object.fromEntries(names.toSorted().map((name) => [name, versions[name] ?? '*']))
}
