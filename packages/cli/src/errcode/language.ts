import { WxError } from '@wx/core'
import { nonEmpty } from '@wx/core/internal'

export const LANGUAGES = ['zh', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/**
 * The language that was asked for, or that of the environment: Chinese if `LC_ALL`, `LC_MESSAGES` or `LANG`,
 * the first of them that is set, begins with `zh`. Throws a `WxError` of code `config-invalid` for another
 * language.
 */
export function languageOf(asked: string | undefined, { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  const given = nonEmpty(asked)
  if (given === undefined) return /^zh/i.test(nonEmpty(LC_ALL) ?? nonEmpty(LC_MESSAGES) ?? LANG ?? '') ? 'zh' : 'en'
  const language = LANGUAGES.find((one) => one === given)
  if (language !== undefined) return language
  throw new WxError('config-invalid', `--lang is "${given}"; it must be ${LANGUAGES.join(' or ')}.`)
}
