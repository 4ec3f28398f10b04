import type { TokenKind } from '@wx/token/remote'

export const kinds: readonly TokenKind[] = ['access_token', 'jsapi_ticket', 'wx_card_ticket']

export const isKind = (text: string): text is TokenKind => kinds.some((kind) => kind === text)
