import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Application, Converter, type ProjectReflection, ReflectionKind, type TypeDocOptions } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import type { DefaultTheme } from 'vitepress'
import { PAGES } from '../scripts/write-pages'
import { readText } from './file'
import { outsideCode } from './links'
import { LANGUAGES, type Language, root } from './page'

interface Conditions {
  readonly import?: { readonly types?: string }
}

const PACKAGES = join(root, 'packages')
const SCRATCH = join(root, 'site/node_modules/.api')

/** Entries of our own packages only, and entries whose names have a page made from data. */
const LEFT_OUT = ['./internal', './pushes', './mini-program', './shop']

/** Types with a member for each endpoint, push or error code: those have pages made from data. */
const TABLES = ['GetRoutes', 'PostRoutes', 'UploadRoutes', 'DownloadRoutes', 'PageRoutes', 'OfficialShapes', 'Filters', 'Pushes', 'Errcode']

const WORDS = {
  zh: { intro: '全部公开的类、函数和类型，由类型声明生成。说明取自源码的注释，只有英文。', head: ['包', '做什么'], front: 'README.md' },
  en: {
    intro: 'Every public class, function and type, made from the type declarations.',
    head: ['package', 'does'],
    front: 'README.en.md',
  },
}

/**
 * The API reference in both languages. TypeDoc reads what a user installs, the declarations in `dist`: once, and
 * then writes pages in each language.
 */
export async function writeApi(): Promise<void> {
  const english = join(SCRATCH, 'en.json')
  await convert(english)
  // The groups are named when the declarations are read.
  writeFileSync(join(SCRATCH, 'zh.json'), readFileSync(english, 'utf8').replaceAll(/"title": ?"([^"]+)"/g, inChinese))
  for (const language of LANGUAGES) {
    await write(language, join(SCRATCH, `${language}.json`))
    writeFileSync(join(apiFolder(language), 'index.md'), index(language))
    escapeBraces(apiFolder(language))
  }
}

/** A sidebar for each package, from the pages that were written. */
export function apiSidebar(language: Language): DefaultTheme.SidebarMulti {
  const folder = apiFolder(language)
  if (!existsSync(folder)) return {}
  const base = language === 'zh' ? '/api' : '/en/api'
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  const packages = names.map((name) => ({ text: `@wx/${name}`, link: `${base}/${name}/` }))
  const sidebars: DefaultTheme.SidebarMulti = { [`${base}/`]: [{ text: 'API', items: packages }] }
  for (const name of names) sidebars[`${base}/${name}/`] = modules(join(folder, name), `${base}/${name}`, `@wx/${name}`)
  return sidebars
}

const KINDS = ['classes', 'functions']

/** A group for a module, and one for each module inside it. */
function modules(folder: string, link: string, text: string): DefaultTheme.SidebarItem[] {
  const files = KINDS.filter((kind) => existsSync(join(folder, kind))).flatMap((kind) =>
    readdirSync(join(folder, kind)).map((file) => ({
      text: file.replace(/\.md$/, ''),
      link: `${link}/${kind}/${file.replace(/\.md$/, '')}`,
    })),
  )
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !KINDS.includes(entry.name))
  return [
    { text, items: [{ text, link: `${link}/` }, ...files] },
    ...inner.flatMap(({ name }) => modules(join(folder, name), `${link}/${name}`, `${text}/${name}`)),
  ]
}

/** Where TypeDoc writes the pages of a language. */
export function apiFolder(language: Language): string {
  return join(PAGES, language === 'zh' ? '' : language, 'api')
}

/** The declarations of every public entry, and the name under which it is imported. */
function entries(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const name of readdirSync(PACKAGES)) {
    const { exports = {} } = JSON.parse(readFileSync(join(PACKAGES, name, 'package.json'), 'utf8')) as {
      exports?: Record<string, Conditions>
    }
    for (const [entry, { import: esm }] of Object.entries(exports))
      if (esm?.types !== undefined && !LEFT_OUT.includes(entry)) found.set(join(PACKAGES, name, esm.types), name + entry.slice(1))
  }
  return found
}

async function convert(json: string): Promise<void> {
  const names = entries()
  const tsconfig = join(SCRATCH, 'tsconfig.json')
  rmSync(SCRATCH, { recursive: true, force: true })
  mkdirSync(SCRATCH, { recursive: true })
  const compilerOptions = { types: [], lib: ['ES2023', 'DOM', 'DOM.Iterable'] }
  writeFileSync(tsconfig, JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, files: [...names.keys()] }))
  const app = await Application.bootstrapWithPlugins({
    ...COMMON,
    tsconfig,
    entryPoints: [...names.keys()],
    skipErrorChecking: true,
    disableSources: true,
    disableGit: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      if (reflection.kindOf(ReflectionKind.Module)) reflection.name = reflection.name.replace(/\/dist\b/, '')
      if (TABLES.includes(reflection.name) && reflection.parent?.kindOf(ReflectionKind.Module)) project.removeReflection(reflection)
    }
  })
  const project = required(await app.convert())
  app.validate(project)
  if (app.logger.validationWarningCount > 0) throw new Error('Links in docstrings lead nowhere: see the warnings above.')
  await app.generateJson(project, json)
}

async function write(language: Language, json: string): Promise<void> {
  const options: TypeDocOptions & PluginOptions = {
    ...COMMON,
    ...MARKDOWN,
    entryPoints: [json],
    entryPointStrategy: 'merge',
    lang: language,
    plugin: ['typedoc-plugin-markdown'],
    out: apiFolder(language),
  }
  const app = await Application.bootstrapWithPlugins(options)
  await app.generateOutputs(required(await app.convert()))
}

const COMMON: TypeDocOptions = {
  name: 'API',
  readme: 'none',
  logLevel: 'Warn',
  validation: { notExported: false, invalidLink: true, notDocumented: false },
  // TypeDoc's own word for a call is the word for a request's signature: people who search for that would find types.
  locales: {
    zh: {
      kind_get_signature: '读取',
      kind_set_signature: '写入',
      kind_call_signature: '调用方式',
      kind_constructor_signature: '构造方式',
      kind_index_signature: '索引',
    },
  },
}

const MARKDOWN: PluginOptions = {
  entryFileName: 'index.md',
  membersWithOwnFile: ['Class', 'Function'],
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  pageTitleTemplates: { index: 'API', module: ({ name }) => `@wx/${name}`, member: ({ rawName }) => rawName.replace(/<.*/, '') },
}

function required(project: ProjectReflection | undefined): ProjectReflection {
  if (project === undefined) throw new Error('TypeDoc could not read the declarations. Run `pnpm build` first.')
  return project
}

/** In prose, a pair of braces is a value to Vue. */
function escapeBraces(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))) {
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    if (text.includes('{{'))
      writeFileSync(
        file,
        outsideCode(text, (prose) => prose.replaceAll('{{', '&#123;&#123;')),
      )
  }
}

const GROUPS: Readonly<Record<string, string>> = {
  Modules: '入口',
  Classes: '类',
  Functions: '函数',
  Interfaces: '接口',
  'Type Aliases': '类型',
  Variables: '变量',
  Constructors: '构造',
  Properties: '属性',
  Accessors: '存取',
  Methods: '方法',
  Events: '事件',
  References: '转出',
}

function inChinese(all: string, title: string): string {
  return GROUPS[title] === undefined ? all : `"title":"${GROUPS[title]}"`
}

/** The packages as the front page names them. */
function index(language: Language): string {
  const { intro, head, front } = WORDS[language]
  const rows = [...readText(front).matchAll(/^\| \[`@wx\/([a-z-]+)`\]\(\S+\) \| (.+?) \|/gm)]
    .filter(([, name = '']) => existsSync(join(apiFolder(language), name)))
    .map(([, name, does]) => `| [\`@wx/${name}\`](./${name}/index.md) | ${does} |`)
  const text = [`# API`, intro, `| ${head.join(' | ')} |\n| --- | --- |\n${rows.join('\n')}`].join('\n\n')
  return `---\nfile: ${front}\n---\n${text}\n`
}
