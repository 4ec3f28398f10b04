import type { Mode } from '@wx/core'
import type { Exchange } from '../delivery/exchange'
import type { Content } from '../platform/content'
import type { MenuButton } from '../platform/menu/menu'
import type { Refusal } from './refusal'
import type { UserAction } from './user-action'

/** One line of a chat. */
export interface Bubble {
  readonly id: string
  readonly openid: string
  readonly from: 'user' | 'account' | 'system'
  /** Epoch milliseconds. */
  readonly at: number
  readonly content: Content
  /** What the user did, if the line stands for that. */
  readonly action?: UserAction
  /** The exchange that caused it; absent for customer-service messages. */
  readonly exchangeId?: string
  /** Of a passive reply: the attempt that brought it, from 1. */
  readonly attempt?: number
  /** Of a message that a call of the API sent: the path, such as `/cgi-bin/message/custom/send`. */
  readonly apiPath?: string
  /** The JSON body of that call, as the bot sent it. */
  readonly apiRequest?: string
  /** The phone says below the message that a machine wrote it. */
  readonly ai?: boolean
}

/** Everything that the chat page shows for one user. */
export interface ChatState {
  readonly targets: readonly string[]
  readonly mode: Mode
  readonly account: { readonly name: string; readonly id: string; readonly appId: string }
  readonly user: {
    readonly openid: string
    readonly following: boolean
    /** Whether the user sees that the account is typing. */
    readonly typing: boolean
  }
  readonly menu: readonly MenuButton[]
  readonly bubbles: readonly Bubble[]
  readonly exchanges: readonly Exchange[]
  readonly refusals: readonly Refusal[]
}

/**
 * One change of a {@link ChatState}: a bubble or an exchange by its id, a refusal, the menu, or the user. A
 * new bubble with `before` stands above the one with that id.
 */
export type ChatChange =
  | { readonly type: 'bubble'; readonly bubble: Bubble; readonly before?: string }
  | { readonly type: 'exchange'; readonly exchange: Exchange }
  | { readonly type: 'refusal'; readonly refusal: Refusal }
  | { readonly type: 'menu'; readonly menu: readonly MenuButton[] }
  | { readonly type: 'user'; readonly user: ChatState['user'] }
