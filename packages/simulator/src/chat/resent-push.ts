import { parseXml, WxError } from '@wx/core'
import type { Exchange } from '../delivery/exchange'
import { leaf, type PushFields, pushXml } from '../delivery/push-fields'
import type { Bubble } from './chat-state'
import type { UserAction } from './user-action'

/** Another text of the push, or fields that replace those of the same name. */
export type PushChanges = string | PushFields

export interface ResendContext {
  readonly changes: PushChanges | undefined
  /** Unix seconds. */
  readonly seconds: number
  /** The id that a message gets. */
  readonly msgId: string
}

/** A push that is sent again, and the line that the user's chat gets for it. */
export interface ResentPush {
  readonly plain: string
  /** Absent if the push before had none. It has an action if the user could do the same. */
  readonly line: Pick<Bubble, 'from' | 'content' | 'action'> | undefined
}

/**
 * The push before as a new one; `lines` are those of the chat that belong to it. Its time and its id become
 * new, unless the changes say others: a bot takes a push with a known id for a repeat and runs no handler.
 * Rejects with a `WxError` of code `config-invalid` for a text that is not XML.
 */
export async function resentPush(before: Exchange, lines: readonly Bubble[], context: ResendContext): Promise<ResentPush> {
  const { changes } = context
  const changed = typeof changes === 'string' ? changes : await withFields(before.push, changes)
  const { Content } = await fieldsOf(changed)
  return { plain: renewed(changed, before.push, context), line: lineAgain(lines, Content, changed === before.push) }
}

async function withFields(push: string, changes: PushFields = {}): Promise<string> {
  return Object.keys(changes).length === 0 ? push : pushXml({ ...(await fieldsOf(push)), ...changes })
}

async function fieldsOf(xml: string): Promise<PushFields> {
  try {
    return await parseXml(xml)
  } catch (error) {
    throw new WxError('config-invalid', `The push can't be read as XML: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** With a new time and a new id, where they are still those of the push before. */
function renewed(xml: string, before: string, { seconds, msgId }: ResendContext): string {
  const time = leaf(before, 'CreateTime')
  const id = leaf(before, 'MsgId')
  // Bots know an event by its sender and its second.
  const later = String(Math.max(seconds, Number(time) + 1))
  const timed = leaf(xml, 'CreateTime') === time ? withLeaf(xml, 'CreateTime', later) : xml
  return id !== '' && leaf(xml, 'MsgId') === id ? withLeaf(timed, 'MsgId', msgId) : timed
}

function withLeaf(xml: string, name: string, value: string): string {
  return xml.replace(new RegExp(`(<${name}>\\s*(?:<!\\[CDATA\\[)?)[^<\\]]*`), (_, open: string) => open + value)
}

function lineAgain(lines: readonly Bubble[], text: unknown, isSame: boolean): ResentPush['line'] {
  const line = lines.find(({ from, attempt, content }) => from !== 'account' && attempt === undefined && content.type !== 'fault')
  if (line === undefined) return undefined
  const { from, content, action } = line
  const shown = content.type === 'text' && typeof text === 'string' ? { type: content.type, text } : content
  return { from, content: shown, ...(isSame && action !== undefined && canRepeat(action) ? { action } : {}) }
}

/** A user who follows can't follow again: that is pushed, but not done. */
function canRepeat({ type }: UserAction): boolean {
  return type !== 'follow' && type !== 'unfollow'
}
