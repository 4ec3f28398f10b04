import { formatXml } from '@wx/core'

/** A push in plain text, in the platform's order of fields. */
export type PushFields = Readonly<Record<string, string | number>>

/**
 * The push as the platform writes it. Unlike a writer of correct XML, the platform does not split `]]>` in a text over
 * two CDATA sections: `a]]>b` arrives as `<![CDATA[a]]>b]]>`.
 */
export function pushXml(fields: PushFields): string {
  return formatXml(fields).replaceAll(']]]]><![CDATA[>', ']]>')
}
