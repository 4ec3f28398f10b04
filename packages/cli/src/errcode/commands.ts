import type { Command } from 'commander'
import type { Terminal } from '../terminal'

/** `wx errcode`. */
export function addErrcodeCommand(program: Command, terminal: Terminal): void {
  program
    .command('errcode')
    .description('what error codes of the platform mean, and what to do. 错误码的含义和处理建议')
    .argument('<code...>', 'such as 45047; several codes are explained one after the other')
    .option('--lang <language>', 'zh or en (variables: LC_ALL, LC_MESSAGES, LANG)')
    .action(async (codes: readonly string[], { lang }: { readonly lang?: string }) => {
      const { errcode } = await import('./errcode')
      errcode(codes, lang, terminal)
    })
}
