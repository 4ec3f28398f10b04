import type { Mode } from '@wx/core'
import type { Exchange } from '../delivery/exchange'
import type { Content } from '../platform/content'
import type { MenuButton } from '../platform/menu/menu'
import type { RecordLine } from '../record/record-line'
import type { Person } from './person'
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
  /** Of a message that a call of the API sent: the call's request id, under which `sim.calls` has it. */
  readonly rid?: string
  /** The path of that call, such as `/cgi-bin/message/custom/send`. */
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
  /** The users that can be switched to, this one included. */
  readonly people: readonly Person[]
  readonly menu: readonly MenuButton[]
  readonly bubbles: readonly Bubble[]
  /** The user's newest, up to {@link RECENT_EXCHANGES}. */
  readonly exchanges: readonly Exchange[]
  /** What passed between the platform and the bot, for all users, oldest first. */
  readonly record: readonly RecordLine[]
  /** Another number when the account's files, codes or articles are others. */
  readonly assets: number
}

/** Of older exchanges the page knows the line in the record. */
export const RECENT_EXCHANGES = 100
/** Of a longer chat the oldest bubbles go. */
export const MOST_BUBBLES = 20_000

/**
 * One change of a {@link ChatState}: a bubble or an exchange by its id, lines of the record by theirs, the
 * menu, the user, the assets, or one of the people by its openid. A new bubble with `before` stands above the
 * one with that id.
 */
export type ChatChange =
  | { readonly type: 'bubble'; readonly bubble: Bubble; readonly before?: string }
  | { readonly type: 'exchange'; readonly exchange: Exchange }
  | { readonly type: 'record'; readonly lines: readonly RecordLine[] }
  | { readonly type: 'menu'; readonly menu: readonly MenuButton[] }
  | { readonly type: 'user'; readonly user: ChatState['user'] }
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'assets'; readonly assets: number }
