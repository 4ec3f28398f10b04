import { formatXml, type XmlTree } from '@wx/core'

/** A push in plain text, in the platform's order of fields. */
export type PushFields = XmlTree

/** The name that `bot.on` takes for the push, such as `event:SCAN`. */
export function pushName({ MsgType, Event, InfoType }: PushFields): string {
  if (InfoType !== undefined) return `info:${InfoType}`
  return MsgType === 'event' ? `event:${Event}` : String(MsgType)
}

/** What kind a push in XML is. */
export interface PushKind {
  readonly type: string
  readonly event: string
}

/** The first elements of these names; empty for one that is missing. */
export function kindOf(xml: string): PushKind {
  return { type: leaf(xml, 'MsgType'), event: leaf(xml, 'Event') }
}

/** The text of the first element of that name; empty for one that is missing. */
export function leaf(xml: string, name: string): string {
  const [, cdata, text] = new RegExp(`<${name}>\\s*(?:<!\\[CDATA\\[(.*?)\\]\\]>|([^<]*))`).exec(xml) ?? []
  return cdata ?? text?.trim() ?? ''
}

/**
 * The push as the platform writes it. The platform does not split `]]>` in a text over two CDATA sections, as
 * correct XML would: `a]]>b` is sent as `<![CDATA[a]]>b]]>`.
 */
export function pushXml(fields: PushFields): string {
  return formatXml(fields).replaceAll(']]]]><![CDATA[>', ']]>')
}
