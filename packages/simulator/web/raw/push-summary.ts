/** The kind and the content of a push as two short texts, for a list. */
export interface PushSummary {
  readonly kind: string
  readonly detail: string
}

const DETAIL_FIELDS = ['Content', 'EventKey', 'Label', 'Title', 'MediaId']

export function pushSummary(push: string): PushSummary {
  const type = field(push, 'MsgType') ?? ''
  const kind = type === 'event' ? `event:${field(push, 'Event') ?? ''}` : type
  const detail = DETAIL_FIELDS.map((name) => field(push, name)).find(Boolean) ?? ''
  return { kind, detail }
}

function field(push: string, name: string): string | undefined {
  const match = new RegExp(`<${name}>(?:<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|([^<]*))</${name}>`).exec(push)
  return match?.[1] ?? match?.[2]
}
