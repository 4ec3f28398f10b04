import type { Reply, WxError } from '@wx/core'
import type { MenuMessage } from '../choices/menu-message'

/** Why the platform refused a message; see `Refusal` of `@wx/client/customer-service`. */
export type SendRefusal = 'budget' | 'window' | 'not-following' | 'blocked' | 'minor' | 'account' | 'staff'

/** What became of a message. */
export type Sent =
  | { readonly status: 'sent' }
  | {
      readonly status: 'refused'
      readonly reason: SendRefusal
      readonly error: WxError
      /** How many messages arrived before it, if one call made several. */
      readonly sent: number
    }

/**
 * Sends customer-service messages: `customerService(wx)` of `@wx/client/customer-service` is one. A user's
 * messages go one after another, 300 ms apart.
 */
export interface Sender {
  /** Rejects if the outcome is unknown: the message may have arrived, and must not be sent again. */
  send(openid: string, message: Reply | MenuMessage, options?: { readonly ai?: boolean }): Promise<Sent>
  /** Shows that an answer is being written, or no longer. Resolves to whether the user sees it. */
  typing(openid: string, on?: boolean): Promise<boolean>
}
