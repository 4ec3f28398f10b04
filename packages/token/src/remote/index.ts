export { type RemoteDescription, RemoteTokens, type RemoteTokensOptions } from './remote-tokens'
export type { TokenKind } from './token-kind'
