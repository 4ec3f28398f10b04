import { parseXml } from '@wx/core'
import type { Account } from './account'
import { contentOf, type ReplyContext } from './reply-content'
import { openReply } from './reply-envelope'
import type { Attempt, Content } from './wire'

/** The line a phone shows when the bot fails. */
export const faultText: string = '该公众号提供的服务出现故障，请稍后再试'

/** What becomes of a push. `plain` is the reply after decryption, where it came that far. */
export type Verdict =
  | { readonly outcome: 'silent' }
  | { readonly outcome: 'reply'; readonly plain: string; readonly content: Content }
  | { readonly outcome: 'fault'; readonly reason: string; readonly plain?: string }

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function judgeBody(body: string, account: Account, context: ReplyContext): Promise<Verdict> {
  let plain: string | undefined
  try {
    plain = await openReply(body, account)
    return { outcome: 'reply', plain, content: contentOf(await parseXml(plain), context) }
  } catch (error) {
    return { outcome: 'fault', reason: reasonOf(error), ...(plain === undefined ? {} : { plain }) }
  }
}

/** Judges the last attempt as a phone would: nothing, something to draw, or the fault line (messages.md §7). Never rejects. */
export async function judge(attempt: Attempt, account: Account, context: ReplyContext): Promise<Verdict> {
  const { response, error } = attempt
  if (error !== undefined || response === undefined) return { outcome: 'fault', reason: error ?? 'no answer' }
  if (response.status !== 200)
    return { outcome: 'fault', reason: `HTTP status ${response.status}; only 200 counts as an answer, redirects are not followed.` }
  if (response.body === '' || response.body === 'success') return { outcome: 'silent' }
  return judgeBody(response.body, account, context)
}
