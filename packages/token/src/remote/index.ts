export { type RemoteDescription, type RemoteTokens, type RemoteTokensOptions, remoteTokens, type TokenKind } from './remote-tokens'
