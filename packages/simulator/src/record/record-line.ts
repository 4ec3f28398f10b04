import { errorCode } from '@wx/api/errors'
import { isRecord } from '@wx/core/internal'
import { parse } from 'lossless-json'
import type { Exchange } from '../delivery/exchange'
import { kindOf } from '../delivery/push-fields'
import type { ApiCall } from '../platform/calls/call-log'
import { duration } from './duration'

/** What a list shows of a push. */
export interface PushLine extends Pick<Exchange, 'id' | 'openid' | 'at' | 'cause' | 'outcome'> {
  readonly type: 'push'
  /** Such as `text` or `event:CLICK`. */
  readonly kind: string
  /** What the user said, the key of a button, and the like. */
  readonly detail: string
  /** The text of the reply. */
  readonly answer: string
  readonly verdict: Exchange['verdict']
  readonly attempts: number
  /** From the first request to the last answer; absent before the first answer. */
  readonly durationMs: number | undefined
}

/** What a list shows of a call of the API. */
export interface CallLine extends Pick<ApiCall, 'openid' | 'at' | 'durationMs' | 'method' | 'path' | 'status' | 'errcode' | 'source'> {
  readonly type: 'call'
  /** The request id. */
  readonly id: string
  /** The values in the body or, without one, the query; the user is not among them. */
  readonly detail: string
  /** What the code means. */
  readonly meaning?: { readonly zh?: string | undefined; readonly en: string } | undefined
}

/** One line of the record, short enough for thousands of them. */
export type RecordLine = PushLine | CallLine

/** Characters of a text in a line. */
const SHORT = 200

const DETAIL_FIELDS = ['Content', 'EventKey', 'Label', 'Title', 'MediaId']
const ANSWER_FIELDS = ['Content', 'Title', 'MsgType']

export function pushLine(exchange: Exchange): PushLine {
  const { id, openid, at, cause, outcome, push, attempts, reply = '', verdict } = exchange
  const { type, event } = kindOf(push)
  return {
    type: 'push',
    id,
    openid,
    at,
    ...(cause === undefined ? {} : { cause }),
    outcome,
    kind: type === 'event' ? `event:${event}` : type,
    detail: firstField(push, DETAIL_FIELDS),
    answer: firstField(reply, ANSWER_FIELDS),
    verdict,
    attempts: attempts.length,
    durationMs: duration(exchange),
  }
}

export function callLine({ rid, openid, at, durationMs, method, path, query, request, status, errcode, source }: ApiCall): CallLine {
  const { openid: _, ...others } = query
  const detail = (request === '' ? String(new URLSearchParams(others)) : valuesIn(request)).slice(0, SHORT)
  const meaning = errcode === 0 ? undefined : errorCode(errcode)?.meaning
  return { type: 'call', id: rid, openid, at, durationMs, method, path, status, errcode, source, detail, meaning }
}

function firstField(xml: string, names: readonly string[]): string {
  return names.map((name) => field(xml, name)).find((text) => text !== '') ?? ''
}

/** The beginning of the first element of that name; empty if there is none. */
function field(xml: string, name: string): string {
  const [, cdata, text = ''] = new RegExp(`<${name}>(?:<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|([^<]*))</${name}>`).exec(xml) ?? []
  return (cdata ?? text).slice(0, SHORT)
}

/** The values of a JSON body, in their order; any other body as it is. */
function valuesIn(body: string): string {
  try {
    return leavesOf(parse(body, undefined, { parseNumber: String })).join(' ')
  } catch {
    return body
  }
}

const USER_FIELDS: ReadonlySet<string> = new Set(['touser', 'openid'])

function leavesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf)
  if (!isRecord(value)) return [String(value)]
  return Object.entries(value).flatMap(([name, leaf]) => (USER_FIELDS.has(name) ? [] : leavesOf(leaf)))
}
