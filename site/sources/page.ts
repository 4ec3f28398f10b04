import { join } from 'node:path'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in both languages. */
export type Words = Readonly<Record<Language, string>>

/** The repository's root. */
export const root: string = join(import.meta.dirname, '../..')

export const REPOSITORY = 'https://github.com/wx-toolkit/wx'

/** Where the workflow `site.yml` puts the site. */
export const SITE = 'https://wx-toolkit.github.io/wx'

export interface Page {
  readonly language: Language
  /** Below the language's root, without an ending: `call/menus`. The front page is `index`. */
  readonly path: string
  /** Markdown that begins with the heading. Links to files are relative to `file`. */
  readonly text: string
  /** One sentence, shown in search engines and in `llms.txt`. */
  readonly description: string
  /** Words that people type and that the page does not contain. */
  readonly search: string
  /** The accounts that may do what the page is about, if not every account may. */
  readonly needs?: string | undefined
  /** The file of the repository that the page is made from. */
  readonly file: string
}

/** `/call/menus` in Chinese, `/en/call/menus` in English, `/` for the front page. */
export function addressOf({ language, path }: Pick<Page, 'language' | 'path'>): string {
  return (language === 'zh' ? '/' : '/en/') + path.replace(/(^|\/)index$/, '$1')
}

/** The text of the first heading. */
export function titleOf({ text }: Pick<Page, 'text'>): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? ''
}

/** Markdown of a table. A cell may hold any text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')
}

/** As GitHub makes them: lower case, punctuation dropped, spaces to hyphens. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
}
