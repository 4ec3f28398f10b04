import { readFileSync } from 'node:fs'
import { type Choices, needsStore } from './choices'
import type { Lang } from './lang'
import type { Manager } from './manager'
import { manifest, type Versions } from './manifest'
import { resolve } from './template'

/** Where templates and versions are: the folder of the built program. */
export type Parts = URL

export interface ProjectOptions extends Choices {
  readonly name: string
  /** By which the project is installed. */
  readonly manager: Manager
  /** Of what people read: pages, comments, the bot's own words. */
  readonly lang: Lang
}

/** The files of a project: text by path. */
export function project(options: ProjectOptions, parts: Parts): ReadonlyMap<string, string> {
  const { name, language } = options
  const words = wordsOf(options)
  const versions: Versions = JSON.parse(readFileSync(new URL('versions.json', parts), 'utf8'))
  const files = Object.entries(templatesOf(options)).map(([path, template]): [string, string] => {
    const text = resolve(readFileSync(new URL(`templates/${template}`, parts), 'utf8'), words)
    return path.endsWith('.md') ? [path, withNames(text, options)] : [path.replace(/\.ts$/, `.${language}`), text]
  })
  return new Map([['package.json', `${JSON.stringify(manifest(name, options, versions), null, 2)}\n`], ...files])
}

/** What the marks of templates may ask for. */
function wordsOf(options: ProjectOptions): ReadonlySet<string> {
  const { framework, language, tokens, feature, lang, manager } = options
  const store = needsStore(options)
  return new Set([
    ...[framework, language, tokens, feature, lang, manager],
    ...(tokens === 'none' ? [] : ['tokens']),
    ...(store ? ['store'] : []),
    ...(store && tokens !== 'redis' ? ['files'] : []),
  ])
}

/** The template of each file. */
function templatesOf({ framework, language, tokens, feature, lang, manager }: ProjectOptions): Readonly<Record<string, string>> {
  return {
    'README.md': `${lang}/README.md`,
    'AGENTS.md': `${lang}/agents.md`,
    'src/bot.ts': `${lang}/bot/${feature}.ts`,
    ...(feature === 'menu' ? { 'src/menu.ts': `${lang}/menu.ts` } : {}),
    ...(feature === 'ai-chat' ? modelTemplates(lang) : {}),
    ...(tokens === 'none' ? {} : { 'src/wechat.ts': 'any/wechat.ts' }),
    'src/server.ts': `any/server/${framework}.ts`,
    'src/main.ts': 'any/main.ts',
    'start.ts': `${lang}/start.ts`,
    'test/bot.test.ts': `${lang}/test/${feature}.ts`,
    ...(language === 'ts' ? { 'tsconfig.json': 'any/tsconfig.json', 'tsconfig.build.json': 'any/tsconfig.build.json' } : {}),
    ...(language === 'ts' && manager === 'pnpm' ? { 'pnpm-workspace.yaml': 'any/pnpm-workspace.yaml' } : {}),
    Dockerfile: 'any/Dockerfile',
    '.dockerignore': 'any/dockerignore',
    '.env.example': `${lang}/env.example`,
    '.gitignore': 'any/gitignore',
  }
}

function modelTemplates(lang: Lang): Readonly<Record<string, string>> {
  return {
    'src/model.ts': `${lang}/model.ts`,
    'src/toy-model.ts': `${lang}/toy-model.ts`,
    'src/chat-completions.ts': 'any/chat-completions.ts',
  }
}

/** In the templates of pages the project is my-bot, in TypeScript, and its package manager npm. */
function withNames(page: string, { name, language, manager }: ProjectOptions): string {
  const text = page.replaceAll('my-bot', name).replaceAll('.ts`', `.${language}\``)
  if (manager === 'npm') return text
  return text
    .replaceAll('npm install', `${manager} install`)
    .replaceAll(/\bnpm (?:run )?(start|test|types|build|production)\b/g, `${manager} run $1`)
}
