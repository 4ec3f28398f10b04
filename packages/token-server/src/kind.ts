import type { TokenKind } from '@wx/token/remote'

export const kinds: readonly TokenKind[] = ['access_token', 'jsapi_ticket', 'wx_card_ticket']

export function isKind(text: string): text is TokenKind {
  return kinds.some((kind) => kind === text)
}
