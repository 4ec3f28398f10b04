import { isText, listOf } from '../base/answer-fields'
import type { WxAnswer } from '../call/caller'

/**
 * All openids of a list that goes on after its last one (`next_openid`). `page` asks for what comes after an
 * openid, the empty one at first. The page after the last one is empty, without `data`.
 */
export async function* allOpenids(page: (after: string) => Promise<WxAnswer>): AsyncGenerator<string, void, void> {
  let after = ''
  for (;;) {
    const { data, next_openid } = await page(after)
    const openids = listOf(Object(data).openid, isText)
    yield* openids
    // A list that points to where it came from would never end.
    if (openids.length === 0 || !isText(next_openid) || next_openid === '' || next_openid === after) return
    after = next_openid
  }
}
