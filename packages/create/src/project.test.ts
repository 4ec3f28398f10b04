import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { check, format } from 'prettier'
import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'
import { type Choices, FEATURES, FRAMEWORKS, LANGUAGES, TOKEN_PLACES } from './choices'
import { LANGS } from './lang'
import { MANAGERS, type Manager } from './manager'
import { type ProjectOptions, project } from './project'
import { marksOf } from './template'

const PARTS = new URL('../dist/', import.meta.url)
/** How a generated file is formatted; the same for every project. */
const STYLE = { semi: false, singleQuote: true, printWidth: 120 }

const every: readonly ProjectOptions[] = LANGS.flatMap((lang) =>
  FRAMEWORKS.flatMap((framework) =>
    LANGUAGES.flatMap((language) =>
      TOKEN_PLACES.flatMap((tokens) =>
        FEATURES.map((feature) => ({ name: 'my-bot', manager: 'npm', lang, framework, language, tokens, feature })),
      ),
    ),
  ),
)
const projects = every.map((options) => ({ options, files: project(options, PARTS) }))

/** Each text once, with the path that it has. */
function texts(...extensions: readonly string[]): readonly (readonly [path: string, text: string])[] {
  const found = projects.flatMap(({ files }) => [...files].filter(([path]) => extensions.includes(extname(path))))
  return [...new Map(found.map(([path, text]) => [path + text, [path, text] as const])).values()]
}

function importsOf(source: string): readonly string[] {
  return [...source.matchAll(/^(?:import|\} from) .*?'([^']+)'/gm)].map(([, from = '']) => from)
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function ownOf(options: Choices): Choices {
  const { framework, language, tokens, feature } = options
  return { framework, language, tokens, feature }
}

test('there is a project for every choice in both languages', () => {
  expect(projects).toHaveLength(320)
})

describe('what is written looks written by hand', () => {
  test('code is formatted', { timeout: 60_000 }, async () => {
    const wrong: string[] = []
    for (const [path, text] of texts('.ts', '.js', '.json')) {
      const options = { ...STYLE, filepath: path }
      if (!(await check(text, options))) wrong.push(`${path}\n${text}\n→\n${await format(text, options)}`)
    }
    expect(wrong).toEqual([])
  })

  test('no mark, no second blank line and no word of another choice is left', () => {
    for (const { options, files } of projects)
      for (const [path, text] of files) {
        const place = `${path} of ${JSON.stringify(ownOf(options))}`
        expect(text.split('\n').flatMap(marksOf), place).toEqual([])
        expect(/\n\n\n|\n\n$|^\n/.test(text), place).toBe(false)
      }
    for (const { options, files } of projects.filter(({ options: { language } }) => language === 'js'))
      for (const [path, text] of files) expect(text, `${path} of ${JSON.stringify(ownOf(options))}`).not.toMatch(/\.ts\b|\btsx\b|tsc\b/)
  })

  test('an English project has no Chinese but the names of what stands in the console', () => {
    const english = projects.filter(({ options }) => options.lang === 'en').flatMap(({ files }) => [...files.values()])
    const words = english.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? [])
    expect([...new Set(words)].toSorted()).toEqual(['中文', '服务器配置', '白名单'].filter((word) => words.includes(word)).toSorted())
  })
})

describe('packages', () => {
  test('what a project imports it depends on, and the other way round', () => {
    for (const { options, files } of projects) {
      const { dependencies, devDependencies } = JSON.parse(files.get('package.json') ?? '')
      const imported = (folder: (path: string) => boolean): string[] => [
        ...new Set(
          [...files]
            .filter(([path]) => /\.[jt]s$/.test(path) && folder(path))
            .flatMap(([, text]) => importsOf(text))
            .filter((from) => !/^(\.|node:)/.test(from))
            .map(packageOf),
        ),
      ]
      const inProduction = imported((path) => path.startsWith('src/')).filter((name) => name !== '@wx/simulator')
      // ioredis is imported by @wx/store, @types and the compiler by nothing.
      const unseen = ['ioredis', '@types/node', '@types/express', '@types/koa', 'tsx', 'typescript']
      const name = JSON.stringify(ownOf(options))
      expect(
        Object.keys(dependencies).filter((one) => !unseen.includes(one)),
        name,
      ).toEqual(inProduction.toSorted())
      const others = imported(() => true).filter((one) => !inProduction.includes(one))
      expect(
        Object.keys(devDependencies).filter((one) => !unseen.includes(one)),
        name,
      ).toEqual(others.toSorted())
    }
  })

  test('every version is known', () => {
    const versions = projects.flatMap(({ files }) => {
      const { dependencies, devDependencies } = JSON.parse(files.get('package.json') ?? '')
      return Object.values({ ...dependencies, ...devDependencies })
    })
    expect([...new Set(versions)].filter((version) => !/^[~^]\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })
})

describe('package managers', () => {
  const of = (manager: Manager, language: 'ts' | 'js'): ReadonlyMap<string, string> =>
    project({ name: 'my-bot', manager, lang: 'en', framework: 'hono', language, tokens: 'file', feature: 'echo' }, PARTS)

  test.each(['ts', 'js'] as const)('the image of pnpm installs by its lock file, that of yarn and bun by package.json (%s)', (language) => {
    const installs = (manager: Manager): readonly string[] => [
      ...new Set(
        of(manager, language)
          .get('Dockerfile')
          ?.match(/^(?:COPY (?=.*\bpackage)|RUN np[mx] (?!run)).*$/gm),
      ),
    ]
    const stages = (build: readonly string[], last: readonly string[]): readonly string[] =>
      language === 'ts' ? [...build, ...last.slice(1)] : last
    const npm = ['COPY package*.json ./', 'RUN npm ci']
    expect(installs('npm')).toEqual(stages(npm, ['COPY package*.json ./', 'RUN npm ci --omit=dev']))
    const pnpm = 'RUN npx --yes pnpm@12 install --frozen-lockfile'
    expect(installs('pnpm')).toEqual(
      stages(['COPY package.json pnpm-*.yaml ./', pnpm], ['COPY package.json pnpm-*.yaml ./', `${pnpm} --prod`]),
    )
    for (const manager of ['yarn', 'bun'] as const)
      expect(installs(manager)).toEqual(
        stages(['COPY package*.json ./', 'RUN npm install'], ['COPY package*.json ./', 'RUN npm install --omit=dev']),
      )
  })

  test.each(['pnpm', 'yarn', 'bun'] as const)('the pages of a project of %s name its commands', (manager) => {
    const files = of(manager, 'ts')
    const readme = files.get('README.md') ?? ''
    expect(readme).toContain(`${manager} install\n${manager} run start\n`)
    expect(readme).toContain(`${manager} run build\n${manager} run production\n`)
    expect(readme.includes('pnpm-lock.yaml')).toBe(manager === 'pnpm')
    for (const path of ['README.md', 'AGENTS.md']) expect(files.get(path)).not.toMatch(/`npm |^npm |package-lock/m)
  })
})

describe('templates', () => {
  const folder = join(import.meta.dirname, '../templates')
  const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.|file$|ignore$/.test(path))

  test('marks ask for choices that exist', () => {
    const known: readonly string[] = [
      ...FRAMEWORKS,
      ...LANGUAGES,
      ...TOKEN_PLACES,
      ...FEATURES,
      ...LANGS,
      ...MANAGERS,
      'tokens',
      'store',
      'files',
    ]
    const asked = templates.flatMap((path) => readFileSync(join(folder, path), 'utf8').split('\n').flatMap(marksOf))
    expect([...new Set(asked.map((word) => word.replace('!', '')))].filter((word) => !known.includes(word))).toEqual([])
  })

  test('code is the same in both languages, but for texts and comments', () => {
    const pairs = new Map<string, readonly [english: string, chinese: string]>()
    for (const { options, files } of projects.filter(({ options: { lang } }) => lang === 'zh')) {
      const english = project({ ...options, lang: 'en' }, PARTS)
      expect([...english.keys()]).toEqual([...files.keys()])
      for (const [path, text] of files) if (/\.[jt]s$/.test(path)) pairs.set(path + text, [english.get(path) ?? '', text])
    }
    for (const [english, chinese] of pairs.values()) expect(skeleton(english)).toEqual(skeleton(chinese))
  })

  /** The tokens of a program, without what people read. */
  function skeleton(source: string): readonly string[] {
    const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true)
    const tokens: string[] = []
    const visit = (node: ts.Node): void => {
      const isText = ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateLiteralToken(node)
      if (node.getChildCount() === 0 && !isText) tokens.push(node.getText())
      node.getChildren().forEach(visit)
    }
    visit(file)
    return tokens.filter((token) => token !== 'texts' && token !== ':' && token !== ',')
  }
})

describe('types', () => {
  // Here the packages of this workspace are found.
  const folder = join(import.meta.dirname, '../node_modules/.projects')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('TypeScript projects compile: every framework, and with one of them everything else', { timeout: 120_000 }, () => {
    const typed = projects.filter(
      ({ options: { language, lang, framework, tokens, feature } }) =>
        language === 'ts' && lang === 'zh' && (framework === 'express' || (tokens === 'none' && feature === 'echo')),
    )
    const roots = typed.flatMap(({ options, files }) => write(join(folder, Object.values(ownOf(options)).join('-')), files))
    const { config } = ts.readConfigFile(join(import.meta.dirname, '../templates/any/tsconfig.json'), ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
    const program = ts.createProgram(roots, options)
    expect(
      ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => [file?.fileName, ts.flattenDiagnosticMessageText(messageText, ' ')]),
    ).toEqual([])
  })

  function write(place: string, files: ReadonlyMap<string, string>): readonly string[] {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(place, path)), { recursive: true })
      writeFileSync(join(place, path), text)
    }
    return [...files.keys()].filter((path) => path.endsWith('.ts')).map((path) => join(place, path))
  }
})
