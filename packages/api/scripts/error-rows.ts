import { readFileSync } from 'node:fs'
import { ACTION_ADVICE } from '../src/errors/error-action'

/** One entry of `data/error-codes.json`. */
interface Entry {
  readonly name?: string
  readonly meaningEnglish: string
  readonly meaningChinese?: string
  readonly action: string
}

/** The text of `src/errors/error-rows.generated.ts`. */
export function errorRows(): string {
  const data = entries()
  const codes = sortedCodes(data)
  const rows = codes.map((code) => row(code, data[code]))
  return `// Generated from data/error-codes.json by \`pnpm --filter @wx/api error-codes\`; do not edit.

import type { ErrorRow } from './error-row'

/** Every error code in the table. */
export type Errcode =
${codes.map((code) => `  | ${code}`).join('\n')}

export const ERROR_ROWS: readonly ErrorRow[] = [
${rows.join('\n')}
]
`
}

/** The text of `src/errors/code-actions.generated.ts`. */
export function codeActions(): string {
  const data = entries()
  const actions = Object.keys(ACTION_ADVICE)
  let runs = ''
  let before = 0
  for (const code of sortedCodes(data).map(Number)) {
    const gap = code - before
    runs += `${gap === 1 ? '' : gap}${String.fromCharCode(65 + actions.indexOf(data[code]?.action ?? ''))}`
    before = code
  }
  return `// Generated from data/error-codes.json by \`pnpm --filter @wx/api error-codes\`; do not edit.

/**
 * The class of every code, from the smallest on: how much greater the code is than the one before (nothing
 * stands for 1), and the letter of its class.
 */
export const CODE_ACTIONS = '${runs}'
`
}

function entries(): Readonly<Record<string, Entry>> {
  return JSON.parse(readFileSync(new URL('../data/error-codes.json', import.meta.url), 'utf8'))
}

function sortedCodes(data: Readonly<Record<string, Entry>>): readonly string[] {
  return Object.keys(data).sort((one, other) => Number(one) - Number(other))
}

function row(code: string, entry: Entry | undefined): string {
  if (!/^(?:0|-?[1-9]\d*)$/.test(code)) throw new Error(`${code} in data/error-codes.json is not a number.`)
  if (entry === undefined || entry.meaningEnglish === '') throw new Error(`${code} in data/error-codes.json has no meaningEnglish.`)
  const { name = '', action, meaningEnglish, meaningChinese = '' } = entry
  if (!Object.hasOwn(ACTION_ADVICE, action)) throw new Error(`${code} in data/error-codes.json has an unknown action: ${action}.`)
  const texts = [action, meaningEnglish, name, meaningChinese].map((text) => JSON.stringify(text))
  return `  [${code}, ${texts.join(', ')}],`
}
