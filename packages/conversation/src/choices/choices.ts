import { type Reply, reply, type TextReply, WxError } from '@wx/core'
import { refuseUnknownOptions } from '@wx/core/internal'
import type { MenuMessage } from './menu-message'

/** An entry to tap. */
export interface Choice {
  /** Comes back with the tap; the name of {@link choice}. Letters, digits, `-` and `_`, up to 64. */
  readonly id: string
  /** What the user taps, and what the tap sends as a text. */
  readonly label: string
}

/** Options of {@link choices}. */
export interface ChoicesOptions {
  /** A text before the entries. */
  readonly head?: string
  /** A text after them. */
  readonly tail?: string
}

/** Shared by every installed copy of this package. Not enumerable: nothing of it is written into a reply. */
const MENU: unique symbol = Symbol.for('@wx/menu') as never

const ID = /^[\w-]{1,64}$/
/** These would end the link, or be changed on the way. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a label is one line
const UNFIT = /["<>&#%\u0000-\u001f\u007f]/

/**
 * Entries to tap, as a text of links. The tap comes as a text with the label and `bizmsgmenuid`: `choice`
 * answers it. As a customer-service message, such as by `slowAnswers`, it is a `msgmenu`: see {@link
 * asMenu}.
 *
 * Throws a `WxError` of code `reply-invalid` for an id or a label that a link can't hold, an id that comes
 * twice, no entry, and more than 2,048 bytes. Source:
 * https://developers.weixin.qq.com/doc/service/api/customer/message/api_sendcustommessage
 *
 * @example
 * ```ts
 * const OPINIONS = [{ id: 'good', label: '满意' }, { id: 'bad', label: '不满意' }]
 * bot.hears('评价', () => choices(OPINIONS, { head: '服务怎么样？' }))
 * bot.use(choice('good', () => '谢谢！'))
 * ```
 */
export function choices(list: readonly Choice[], options: ChoicesOptions = {}): TextReply {
  refuseUnknownOptions('choices', options, ['head', 'tail'])
  const { head, tail } = options
  checkChoices(list)
  const lines = list.map(({ id, label }) => `<a href="weixin://bizmsgmenu?msgmenucontent=${label}&msgmenuid=${id}">${label}</a>`)
  const text = reply.text([head, ...lines, tail].filter((line) => line !== undefined && line !== '').join('\n'))
  return Object.defineProperty(text, MENU, { value: menuOf(list, options) })
}

/**
 * The reply of {@link choices} as a menu in the chat (`msgmenu`); `undefined` for any other reply.
 *
 * @example
 * ```ts
 * const answer = choices([{ id: 'good', label: '满意' }, { id: 'bad', label: '不满意' }])
 * await service.send(openid, asMenu(answer) ?? answer)
 * ```
 */
export function asMenu(answer: Reply): MenuMessage | undefined {
  return isMenu(answer) ? answer[MENU] : undefined
}

function isMenu(answer: Reply): answer is Reply & { readonly [MENU]: MenuMessage } {
  return MENU in answer
}

function menuOf(list: readonly Choice[], { head, tail }: ChoicesOptions): MenuMessage {
  const entries = list.map(({ id, label }) => ({ id, content: label }))
  return { msgtype: 'msgmenu', msgmenu: { ...(head && { head_content: head }), list: entries, ...(tail && { tail_content: tail }) } }
}

function checkChoices(list: readonly Choice[]): void {
  if (!Array.isArray(list) || list.length === 0)
    throw new WxError('reply-invalid', 'choices(list) was given no entry; it needs at least one.')
  const seen = new Set<unknown>()
  for (const [index, { id, label }] of list.entries()) {
    if (typeof id !== 'string' || !ID.test(id)) {
      throw new WxError('reply-invalid', `choices: the id at index ${index} is not 1 to 64 letters, digits, - or _.`)
    }
    if (seen.has(id)) throw new WxError('reply-invalid', `choices: the id ${id} comes twice; a tap would not say which one it is.`)
    if (typeof label !== 'string' || label.trim() === '' || UNFIT.test(label)) {
      const rule = 'is empty or has a character that a link can’t hold (" < > & # %, a line break)'
      throw new WxError('reply-invalid', `choices: the label of ${id} ${rule}.`)
    }
    seen.add(id)
  }
}
