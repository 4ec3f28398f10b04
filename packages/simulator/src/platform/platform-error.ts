import { randomBytes } from 'node:crypto'

const messages = {
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40004: 'invalid media type',
  40007: 'invalid media_id',
  40008: 'invalid message type',
  40013: 'invalid appid',
  40016: 'invalid button size',
  40017: 'invalid button type',
  40018: 'invalid button name size',
  40019: 'invalid button key size',
  40020: 'invalid button url size',
  40023: 'invalid sub button size',
  40025: 'invalid sub button name size',
  40125: 'invalid appsecret',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41005: 'media data missing',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  44003: 'empty news data',
  44004: 'empty content',
  45001: 'media size out of limit',
  45002: 'content size out of limit',
  45008: 'article size out of limit',
  45009: 'reach max api daily quota limit',
  45015: 'response out of time limit or subscription is canceled',
  45047: 'out of response count limit',
  46003: 'menu no exist',
  47001: 'data format error',
} as const

export type Errcode = keyof typeof messages

/** How the platform's API answers when it says no, with HTTP status 200 (access-token.md §4). */
export interface PlatformError {
  readonly errcode: Errcode
  readonly errmsg: string
}

export const ok: { readonly errcode: 0; readonly errmsg: 'ok' } = { errcode: 0, errmsg: 'ok' }

/** The platform's text with a request id at the end, as the wire has it. */
export function platformError(errcode: Errcode): PlatformError {
  const rid = [4, 4, 4].map((length) => randomBytes(length).toString('hex')).join('-')
  return { errcode, errmsg: `${messages[errcode]} rid: ${rid}` }
}
