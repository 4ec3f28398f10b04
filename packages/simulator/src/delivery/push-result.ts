import { parseXml } from '@wx/core'
import type { SimulatedAccount } from '../platform/account'
import type { Content } from '../platform/content'
import type { Attempt } from './exchange'
import { contentOf, type ReplyContext } from './reply-content'
import { openReply } from './reply-envelope'
import { statusReason } from './status-reason'

/** The fault notice: the line that a phone shows if the bot fails. */
export const FAULT_TEXT: string = '该公众号提供的服务出现故障，请稍后再试'

/** What a push leads to. `plain` is the decrypted reply, if there is one. */
export type PushResult =
  | { readonly outcome: 'silent' }
  | { readonly outcome: 'withheld'; readonly reason: string }
  | { readonly outcome: 'reply'; readonly plain: string; readonly content: Content }
  | { readonly outcome: 'fault'; readonly reason: string; readonly plain?: string }

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function readBody(body: string, account: SimulatedAccount, context: ReplyContext): Promise<PushResult> {
  let plain: string | undefined
  try {
    plain = await openReply(body, account)
    return { outcome: 'reply', plain, content: contentOf(await parseXml(plain), context) }
  } catch (error) {
    return { outcome: 'fault', reason: messageOf(error), ...(plain === undefined ? {} : { plain }) }
  }
}

const WITHHELD =
  'The platform sends this account nothing for a minute (MarkFail): 30 attempts timed out within 5 minutes, or the silence was asked for. The push is lost. With the option markFail false, time-outs do not bring it.'

/**
 * Reads the last attempt as the platform does: silence, a reply, or a fault; without an
 * attempt the push was withheld. Never rejects.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
 */
export async function readResult(attempt: Attempt | undefined, account: SimulatedAccount, context: ReplyContext): Promise<PushResult> {
  if (attempt === undefined) return { outcome: 'withheld', reason: WITHHELD }
  const { response, error } = attempt
  if (error !== undefined || response === undefined) return { outcome: 'fault', reason: error ?? 'No answer came.' }
  if (response.status !== 200) return { outcome: 'fault', reason: statusReason(response.status) }
  if (response.body === '' || response.body === 'success') return { outcome: 'silent' }
  return readBody(response.body, account, context)
}
