import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { SCENES } from './answers/scenes/all'
import type { Row } from './driver/row'
import { allRows } from './jobs'

/** One of the two suites: of tokens (F1 to F15) and of slow answers (S1 and on). */
export interface Suite {
  /** Its part of `docs/chaos.md` begins with it. */
  readonly heading: string
  /** The package under test. */
  readonly folder: string
  /** Where its rows are kept. */
  readonly cache: string
  readonly rows: readonly Pick<Row, 'fault' | 'store' | 'variant'>[]
}

export const TOKENS: Suite = { heading: '# What the chaos suite found', folder: 'packages/token', cache: '.cache/chaos', rows: allRows() }

export const ANSWERS: Suite = {
  heading: '## Slow answers',
  folder: 'packages/conversation',
  cache: '.cache/chaos-answers',
  rows: SCENES.flatMap(({ id, title, variants }) =>
    Object.entries(variants).map(([variant, { account }]) => ({
      fault: `${id} ${title}`,
      store: account.bot.shared ? 'redis' : 'memory',
      variant,
    })),
  ),
}

/** Writes a suite's part of the page, and leaves the other's as it is. */
export function writePart(path: string, suite: Suite, text: string): void {
  const [tokens = '', ...answers] = (existsSync(path) ? readFileSync(path, 'utf8') : '').split(new RegExp(`^(?=${ANSWERS.heading}$)`, 'm'))
  const parts = suite === TOKENS ? [text, ...answers] : [tokens, text]
  writeFileSync(path, `${parts.map((part) => part.trim()).join('\n\n')}\n`)
}
