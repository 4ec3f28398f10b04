import type { Context } from '@wx/core'

/** Openids have 28 characters, account ids 15; a key has at most 512 bytes. */
const ID = /^[^:]{1,64}$/

/**
 * The key of something that belongs to one user of one account. `undefined` for a push without a user: of the
 * open platform, or with an id that no account or user has.
 */
export function userKey(noun: string, { message }: Context): string | undefined {
  if (message.MsgType === undefined) return undefined
  const { ToUserName: account, FromUserName: openid } = message
  return ID.test(account) && ID.test(openid) ? `wx:${noun}:${account}:${openid}` : undefined
}
