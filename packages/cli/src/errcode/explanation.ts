import { errorCode } from '@wx/api/errors'
import type { Language } from './language'

const UNKNOWN = {
  zh: { what: '不在错误码表中', todo: '按错误码查微信文档「全局返回码」。' },
  en: { what: 'not in the table of error codes', todo: 'Look the code up in 全局返回码 of the platform’s documentation.' },
} as const

/**
 * The code, its class and meaning; below it what to do. Rare codes have no Chinese meaning, only an English
 * one.
 */
export function explain(code: number, language: Language): readonly string[] {
  const known = errorCode(code)
  if (known === undefined) return [`${code} ${UNKNOWN[language].what}`, `  → ${UNKNOWN[language].todo}`]
  const { action, meaning, advice, name } = known
  const said = name === undefined ? '' : ` (${name})`
  return [`${code} ${action}: ${meaning[language] ?? meaning.en}${said}`, `  → ${advice[language]}`]
}
