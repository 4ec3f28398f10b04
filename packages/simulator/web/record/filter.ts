import { explain } from '../../src/delivery/explanation'
import type { PushLine, RecordLine } from '../../src/record/record-line'
import { VERDICTS } from '../words/verdicts'
import { isRefused } from './moments'
import { isMessaged } from './outcome'

/** What a list of the record can be limited to. */
export const LINE_KINDS = ['all', 'push', 'reply', 'silent', 'fault', 'call', 'failed'] as const
export type LineKind = (typeof LINE_KINDS)[number]

export interface Filter {
  readonly kind: LineKind
  /** A user's lines and those that name no user; of all users if it is absent. */
  readonly openid: string | undefined
  /** Words that the line must contain, in any case. */
  readonly search: string
}

/** Whether a line is in the list. */
export function passes(line: RecordLine, { kind, openid, search }: Filter): boolean {
  if (openid !== undefined && line.openid !== undefined && line.openid !== openid) return false
  return isOfKind(line, kind) && (search === '' || textOf(line).includes(search.toLowerCase()))
}

function isOfKind(line: RecordLine, kind: LineKind): boolean {
  if (kind === 'all' || kind === line.type) return true
  if (line.type === 'call') return kind === 'failed' && hasFailed(line)
  switch (kind) {
    case 'reply':
      return line.outcome === 'reply' || isMessaged(line)
    case 'silent':
      return line.outcome === 'silent' && !isMessaged(line)
    case 'fault':
    case 'failed':
      return hasFailed(line)
    default:
      return false
  }
}

/** Whether a line tells of something that went wrong. */
export function hasFailed(line: RecordLine): boolean {
  if (line.type === 'push') return line.outcome === 'fault' || line.outcome === 'withheld'
  return isRefused(line) || line.status === undefined
}

/** Everything that a row shows, in both languages. */
function textOf(line: RecordLine): string {
  const shown =
    line.type === 'push'
      ? [line.kind, line.detail, line.answer, ...verdictTexts(line), line.openid]
      : [line.method, line.path, line.errcode, line.detail, line.meaning?.zh, line.meaning?.en, line.openid]
  return shown.join('\n').toLowerCase()
}

function verdictTexts({ verdict }: PushLine): readonly string[] {
  return verdict === undefined ? [] : Object.values(VERDICTS).map((explanations) => explain(verdict, explanations).what)
}
