import type { Attempt, Exchange } from '../../src/delivery/exchange'
import type { CallLine, RecordLine } from '../../src/record/record-line'

/** Something that happened after a push; times are milliseconds since the push. */
export type Moment =
  | { readonly type: 'attempt'; readonly number: number; readonly from: number; readonly to: number; readonly attempt: Attempt }
  /** The attempt that has no end yet. */
  | { readonly type: 'open'; readonly number: number; readonly from: number }
  /** A call that sent the user a message, or was refused. */
  | { readonly type: 'message' | 'refusal'; readonly at: number; readonly call: CallLine }

/** The attempts of a push, and the calls that spoke to its user until the next push, in the order of time. */
export function momentsOf(exchange: Exchange, record: readonly RecordLine[]): readonly Moment[] {
  const place = record.findIndex(({ id }) => id === exchange.id)
  const after = record.slice(place + 1).filter(({ openid }) => openid === exchange.openid)
  const next = after.findIndex(({ type }) => type === 'push')
  const calls = after.slice(0, next < 0 ? undefined : next).flatMap((line) => (isMessage(line) ? [line] : []))
  const spoken = calls.map((call) => ({ type: isRefused(call) ? 'refusal' : 'message', at: call.at - exchange.at, call }) as const)
  return [...attemptsOf(exchange), ...spoken].sort((a, b) => startOf(a) - startOf(b))
}

/** Whether a line is a call that speaks to one user. The sign that the account is typing is no message. */
function isMessage(line: RecordLine): line is CallLine {
  return line.type === 'call' && line.openid !== undefined && /^\/cgi-bin\/message\/(?!custom\/typing)/.test(line.path)
}

/** Whether the platform did nothing. A call that was done before its connection was cut has no status. */
export function isRefused({ errcode, status = 200, source }: CallLine): boolean {
  return errcode !== 0 || status !== 200 || source === 'fault'
}

function attemptsOf({ at, attempts, outcome }: Exchange): readonly Moment[] {
  const ended = attempts.map((attempt, index) => {
    const from = attempt.at - at
    return { type: 'attempt', number: index + 1, from, to: from + attempt.durationMs, attempt } as const
  })
  const from = ended.at(-1)?.to ?? 0
  return outcome === 'pending' ? [...ended, { type: 'open', number: ended.length + 1, from }] : ended
}

export function startOf(moment: Moment): number {
  return moment.type === 'attempt' || moment.type === 'open' ? moment.from : moment.at
}

export function endOf(moment: Moment): number {
  return moment.type === 'attempt' ? moment.to : startOf(moment)
}

/** The last moment at which the platform had its answer; `undefined` while it waits. */
export function answeredAt(moments: readonly Moment[]): number | undefined {
  return moments.findLast((moment) => moment.type === 'attempt')?.to
}

/** What a bot answered, in a few words: `success`, `200`, `500`. */
export function answerOf({ response }: Attempt): string {
  if (response === undefined) return ''
  return response.status === 200 && response.body === 'success' ? 'success' : String(response.status)
}
