import type { TokenKind } from '@wx/token/remote'

export const TOKEN_KINDS: readonly TokenKind[] = ['access_token', 'jsapi_ticket', 'wx_card_ticket']

export function isTokenKind(text: string): text is TokenKind {
  return TOKEN_KINDS.some((kind) => kind === text)
}
