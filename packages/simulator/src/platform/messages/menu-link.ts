/** An entry that the user can tap: of a menu message, or a menu link in a text. */
export interface Choice {
  /** What the user sees. */
  readonly label: string
  /** What a tap sends as the user's text. */
  readonly content: string
  /** What the push has as `bizmsgmenuid`. */
  readonly id: string
}

const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i

/** The address in the attributes of a link. */
export function hrefOf(attributes: string): string | undefined {
  const [, double, single] = HREF.exec(attributes) ?? []
  return double ?? single
}

/**
 * The choice behind an address such as `weixin://bizmsgmenu?msgmenucontent=…&msgmenuid=…`. An address
 * without a content is none, which is a guess. Source:
 * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html
 */
export function choiceOf(address: string, label: string): Choice | undefined {
  const query = /^weixin:\/\/bizmsgmenu\?(.*)$/is.exec(address.trim())?.[1]
  if (query === undefined) return undefined
  const fields = new URLSearchParams(query)
  const content = fields.get('msgmenucontent')
  return content ? { label, content, id: fields.get('msgmenuid') ?? '' } : undefined
}
