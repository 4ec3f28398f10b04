/** What kind of push it was and what it carried, in two short strings, for a list. */
export interface PushSummary {
  readonly kind: string
  readonly detail: string
}

const details = ['Content', 'EventKey', 'Label', 'Title', 'MediaId']

export function pushSummary(push: string): PushSummary {
  const type = field(push, 'MsgType') ?? ''
  const kind = type === 'event' ? `event:${field(push, 'Event') ?? ''}` : type
  const detail = details.map((name) => field(push, name)).find(Boolean) ?? ''
  return { kind, detail }
}

function field(push: string, name: string): string | undefined {
  const match = new RegExp(`<${name}>(?:<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|([^<]*))</${name}>`).exec(push)
  return match?.[1] ?? match?.[2]
}
