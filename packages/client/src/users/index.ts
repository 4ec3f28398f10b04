/* The export list is written by hand, and a test holds it. */

export type { Caller, WxAnswer } from '../call/caller'
export type { Blacklist } from './blacklist'
export type { Tag, Tags } from './tags'
export type { UserInfo, UserLanguage } from './user-info'
export { type Users, users } from './users'
