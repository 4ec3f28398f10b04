import type { RecordLine } from '../../src/record/record-line'
import { isRefused } from './moments'

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

/** Whether a line is in the list. `answered` are the pushes that a call answered. */
export function passes(line: RecordLine, { kind, openid, search }: Filter, answered: ReadonlySet<string>): boolean {
  if (openid !== undefined && line.openid !== undefined && line.openid !== openid) return false
  return isOfKind(line, kind, answered) && (search === '' || textOf(line).includes(search.toLowerCase()))
}

function isOfKind(line: RecordLine, kind: LineKind, answered: ReadonlySet<string>): boolean {
  if (kind === 'all' || kind === line.type) return true
  if (line.type === 'call') return kind === 'failed' && hasFailed(line)
  const { id, outcome } = line
  switch (kind) {
    case 'reply':
      return outcome === 'reply' || answered.has(id)
    case 'silent':
      return outcome === 'silent' && !answered.has(id)
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

/** Everything that a row shows. */
function textOf(line: RecordLine): string {
  const shown =
    line.type === 'push'
      ? [line.kind, line.detail, line.answer, line.openid]
      : [line.method, line.path, line.errcode, line.detail, line.meaning?.zh, line.meaning?.en, line.openid]
  return shown.join('\n').toLowerCase()
}
