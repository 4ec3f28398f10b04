import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const GUIDE = join(import.meta.dirname, '../../docs/guide')

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A program as the page prints it: `js` is CommonJS, `ts` an ES module. */
export interface Program {
  /** Such as `zh/from-wechat.md:12`. */
  readonly place: string
  readonly code: string
}

/** Programs that do the same: with each package that people come from, and with ours. */
export interface Pair {
  readonly before: readonly Program[]
  readonly after: Program
}

export function readPage(language: Language, name: string): string {
  return readFileSync(join(GUIDE, language, `${name}.md`), 'utf8')
}

/** Every `js` block of the page belongs to the next `ts` block. A `ts` block without one is no pair. */
export function pairsOf(language: Language, name: string): readonly Pair[] {
  const text = readPage(language, name)
  const pairs: Pair[] = []
  let before: Program[] = []
  for (const { index, 1: kind, 2: code = '' } of text.matchAll(/^```(js|ts)\n(.*?)^```$/gms)) {
    const program = { place: `${language}/${name}.md:${text.slice(0, index).split('\n').length}`, code }
    if (kind === 'js') before.push(program)
    else if (before.length > 0) {
      pairs.push({ before, after: program })
      before = []
    }
  }
  return pairs
}

/** The cells of the page's table rows whose first cell is a name in code. */
export function rowsOf(language: Language, name: string): readonly (readonly string[])[] {
  return [...readPage(language, name).matchAll(/^\| (`.+) \|$/gm)].map(([, row = '']) => row.split(' | '))
}
