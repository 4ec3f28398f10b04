import { errorCode } from '@wx/api/errors'
import { WxError } from '@wx/core'
import type { Command } from 'commander'
import { printLine, type Terminal } from '../terminal'
import { explain } from './explanation'
import { languageOf } from './language'

export function addErrcodeCommand(program: Command, terminal: Terminal): void {
  program
    .command('errcode')
    .description('what error codes of the platform mean, and what to do. 错误码的含义和处理建议')
    .argument('<code...>', 'such as 45047; several codes are explained one after the other')
    .option('--lang <language>', 'zh or en (variables: LC_ALL, LC_MESSAGES, LANG)')
    .action((codes: readonly string[], { lang }: { readonly lang?: string }) => errcode(codes, lang, terminal))
}

/** `wx errcode`: meaning, class and advice. The exit code is 1 if one of the codes is not in the table. */
function errcode(texts: readonly string[], lang: string | undefined, terminal: Terminal): void {
  const language = languageOf(lang, terminal.env)
  const codes = texts.map(codeIn)
  for (const line of codes.flatMap((code) => explain(code, language))) printLine(terminal.stdout, line)
  if (codes.some((code) => errorCode(code) === undefined)) terminal.exitCode = 1
}

function codeIn(text: string): number {
  if (/^-?\d{1,10}$/.test(text)) return Number(text)
  throw new WxError('config-invalid', `"${text}" is no error code: an error code is a whole number such as 45047.`)
}
