import { WxError } from '@wx/core'
import { nearestName } from '@wx/core/internal'

/** What a token server keeps for an account. */
export type TokenKind = 'access_token' | 'jsapi_ticket' | 'wx_card_ticket'

const KINDS: readonly TokenKind[] = ['access_token', 'jsapi_ticket', 'wx_card_ticket']

/** The kind itself. Throws a `WxError` of code `config-invalid` for a name that is no kind's. */
export function checkKind(kind: TokenKind): TokenKind {
  if (KINDS.includes(kind)) return kind
  const near = nearestName(String(kind), KINDS)
  const hint = near === undefined ? `The kinds are ${KINDS.join(', ')}.` : `Did you mean "${near}"?`
  throw new WxError('config-invalid', `kind is "${String(kind).slice(0, 40)}", which no token server keeps. ${hint}`)
}
