import type { SimulatedAccount } from '../platform/account'
import type { Content } from '../platform/content'
import type { Attempt } from './exchange'
import { InvalidReply } from './invalid-reply'
import { contentOf, type ReplyContext } from './reply-content'
import { openReply, readXml } from './reply-envelope'
import type { Verdict } from './verdict'

/** The fault notice: the line that a phone shows if the bot fails. */
export const FAULT_TEXT: string = '该公众号提供的服务出现故障，请稍后再试'

/** What a push leads to. `plain` is the decrypted reply, if there is one. */
export type PushResult =
  | { readonly outcome: 'silent' }
  | { readonly outcome: 'withheld'; readonly verdict: Verdict }
  | { readonly outcome: 'reply'; readonly plain: string; readonly content: Content }
  | { readonly outcome: 'fault'; readonly verdict: Verdict; readonly plain?: string }

async function readBody(body: string, account: SimulatedAccount, context: ReplyContext): Promise<PushResult> {
  let plain: string | undefined
  try {
    plain = await openReply(body, account)
    return { outcome: 'reply', plain, content: contentOf(await readXml(plain), context) }
  } catch (error) {
    if (!(error instanceof InvalidReply)) throw error
    return { outcome: 'fault', verdict: error.verdict, ...(plain === undefined ? {} : { plain }) }
  }
}

/**
 * Reads the last attempt as the platform does: silence, a reply, or a fault; without an
 * attempt the push was withheld. Never rejects.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html
 */
export async function readResult(attempt: Attempt | undefined, account: SimulatedAccount, context: ReplyContext): Promise<PushResult> {
  if (attempt === undefined) return { outcome: 'withheld', verdict: { code: 'mark-fail' } }
  const { response, verdict } = attempt
  if (verdict !== undefined) return { outcome: 'fault', verdict }
  if (response === undefined) return { outcome: 'fault', verdict: { code: 'late' } }
  if (response.status !== 200) return { outcome: 'fault', verdict: { code: 'status', status: response.status } }
  if (response.body === '' || response.body === 'success') return { outcome: 'silent' }
  return readBody(response.body, account, context)
}
