import { errorCode } from '@wx/api/errors'
import { WxError } from '@wx/core'
import { FAILED } from '../exit-code'
import { printLine, type Terminal } from '../terminal'
import { explain } from './explanation'
import { languageOf } from './language'

/** `wx errcode`: meaning, class and advice. The exit code is 1 if one of the codes is not in the table. */
export function errcode(texts: readonly string[], lang: string | undefined, terminal: Terminal): void {
  const language = languageOf(lang, terminal.env)
  const codes = texts.map(codeIn)
  for (const line of codes.flatMap((code) => explain(code, language))) printLine(terminal.stdout, line)
  if (codes.some((code) => errorCode(code) === undefined)) terminal.exitCode = FAILED
}

function codeIn(text: string): number {
  if (/^-?\d{1,10}$/.test(text)) return Number(text)
  throw new WxError('config-invalid', `"${text}" is no error code: an error code is a whole number such as 45047.`)
}
