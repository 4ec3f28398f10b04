/* The export list is written by hand, and a test holds it. */

export type { AuthorizeOptions, Scope } from './authorize-url'
export type { Login, LoginAnswer, LoginFailure, LoginOptions, VerifyFile } from './login-handler'
export { type LoginBinding, LoginState, type LoginStateOptions } from './login-state'
export { type OAuth, type OAuthOptions, oauth, type UserTokenKey } from './oauth'
export type { UserProfile, UserToken } from './user-token'
