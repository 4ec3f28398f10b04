import { batches } from '../base/batches'
import type { Caller } from '../call/caller'
import { allOpenids } from './openids'

const BATCH = 20

/**
 * The users (黑名单) whose messages the account does not get. Methods reject with the client's error; after one
 * the users before it are done.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html
 *
 * @example
 * ```ts
 * await users(wx).blacklist.add([openid])
 * for await (const openid of users(wx).blacklist.openids()) console.log(openid)
 * ```
 */
export class Blacklist {
  readonly #wx: Caller

  constructor(wx: Caller) {
    this.#wx = wx
  }

  openids(): AsyncGenerator<string, void, void> {
    return allOpenids((after) => this.#wx.post('/cgi-bin/tags/members/getblacklist', { begin_openid: after }))
  }

  /** 20 in a call. */
  async add(openids: Iterable<string> | AsyncIterable<string>): Promise<void> {
    for await (const openid_list of batches(openids, BATCH)) await this.#wx.post('/cgi-bin/tags/members/batchblacklist', { openid_list })
  }

  /** 20 in a call. */
  async remove(openids: Iterable<string> | AsyncIterable<string>): Promise<void> {
    for await (const openid_list of batches(openids, BATCH)) await this.#wx.post('/cgi-bin/tags/members/batchunblacklist', { openid_list })
  }
}
