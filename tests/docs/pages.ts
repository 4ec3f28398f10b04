import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OUTLINE } from '../../site/outline'

export const root: string = fileURLToPath(new URL('../..', import.meta.url))

export interface CodeBlock {
  readonly language: string
  /** The line of the page where the code begins, from 1. */
  readonly line: number
  readonly code: string
}

export interface Page {
  /** From the repository's root. */
  readonly path: string
  readonly text: string
  readonly blocks: readonly CodeBlock[]
  /** As `#anchor` of a link. */
  readonly anchors: ReadonlySet<string>
  readonly headings: number
}

function guide(language: string): string[] {
  return readdirSync(join(root, 'docs/guide', language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/guide/${language}/${name}`)
}

/** The front page in each language, and the guide's pages: the same list, in the same order. */
export const pages: Readonly<Record<'zh' | 'en', readonly Page[]>> = {
  zh: ['README.md', ...guide('zh')].map(readPage),
  en: ['README.en.md', ...guide('en')].map(readPage),
}

/** Pages of the guide for what people see when the bot does not work. */
export const SYMPTOMS: readonly string[] = OUTLINE.flatMap(({ path, pages }) => (path === 'trouble' ? pages : [])).filter(
  // The tree that leads to them, and the codes of errors.
  (name) => name !== 'troubleshooting' && name !== 'wx-error',
)

function readmesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}/README.md`)
}

function notes(): string[] {
  return readdirSync(join(root, 'docs/adr')).map((name) => `docs/adr/${name}`)
}

/** Everything that people read. */
export const allPages: readonly Page[] = [
  ...pages.zh,
  ...pages.en,
  ...['AGENTS.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/chaos.md', 'docs/promises.md', 'docs/promises.zh.md'].map(readPage),
  ...[
    'site/pages/zh.md',
    'site/pages/en.md',
    'docs/pushes/README.md',
    'docs/pushes/README.zh.md',
    ...notes(),
    ...readmesOf('packages'),
    ...readmesOf('examples'),
  ].map(readPage),
]

export function readPage(path: string): Page {
  const text = readFileSync(join(root, path), 'utf8')
  const headings = [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading))
  return { path, text, blocks: codeBlocks(text), anchors: new Set(headings), headings: headings.length }
}

function codeBlocks(text: string): CodeBlock[] {
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: code = '' }) => ({
    language,
    line: text.slice(0, index).split('\n').length + 1,
    code,
  }))
}

/** The page's prose: nothing between fences. */
export function withoutCode(text: string): string {
  return text.replaceAll(/^```.*?^```$/gms, '')
}

/** As GitHub makes them: lower case, punctuation dropped, spaces to hyphens. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
}
