import { formatXml, type XmlTree } from '@wx/core'

/** A push in plain text, in the platform's order of fields. */
export type PushFields = XmlTree

/**
 * The push as the platform writes it. The platform does not split `]]>` in a text over two CDATA sections, as
 * correct XML would: `a]]>b` is sent as `<![CDATA[a]]>b]]>`.
 */
export function pushXml(fields: PushFields): string {
  return formatXml(fields).replaceAll(']]]]><![CDATA[>', ']]>')
}
