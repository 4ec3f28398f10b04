import type { Position } from './position'
import type { SlowTexts } from './texts'

/** What a tap on a claim's link asks for. */
export interface ClaimTap {
  /** The id of the push whose answer it is. */
  readonly id: string
  readonly from: Position
}

/**
 * A link in a text that asks for an answer: the tap comes back as a text with `bizmsgmenuid`. Below it stands
 * what to type instead. Source:
 * https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage
 */
export function claimLink({ id, from }: ClaimTap, words: string, texts: SlowTexts): string {
  const menuId = `slow-${id}-${from.part}-${from.char}`
  return `<a href="weixin://bizmsgmenu?msgmenucontent=${words}&msgmenuid=${menuId}">${words}</a>${texts.type(words)}`
}

/** The claim that a `bizmsgmenuid` names; `undefined` for a developer's own. */
export function readClaimId(menuId: string | undefined): ClaimTap | undefined {
  const [, id, part, char] = /^slow-([0-9a-f]{40})-(\d{1,5})-(\d{1,7})$/.exec(menuId ?? '') ?? []
  if (id === undefined) return undefined
  return { id, from: { part: Number(part), char: Number(char) } }
}
