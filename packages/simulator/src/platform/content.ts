import type { Choice } from './messages/menu-link'
import type { Notice } from './notice'

/**
 * What a phone shows for a message. `url` of media is a path of the simulator, or the address that the bot
 * gave.
 */
export type Content =
  | { readonly type: 'text'; readonly text: string }
  /** A message with entries to tap. `head` and `tail` may be empty. */
  | { readonly type: 'msgmenu'; readonly head: string; readonly choices: readonly Choice[]; readonly tail: string }
  | { readonly type: 'image' | 'voice'; readonly url: string; readonly mediaId: string }
  | { readonly type: 'video'; readonly url: string; readonly mediaId: string; readonly title: string; readonly description: string }
  | { readonly type: 'music'; readonly title: string; readonly description: string; readonly url: string; readonly thumbUrl: string }
  | { readonly type: 'news'; readonly articles: readonly Article[] }
  | { readonly type: 'location'; readonly latitude: number; readonly longitude: number; readonly label: string }
  | { readonly type: 'link'; readonly title: string; readonly description: string; readonly url: string }
  /** A template or subscription message. `label` may be empty; `url` is empty if the card leads nowhere. */
  | { readonly type: 'template'; readonly title: string; readonly lines: readonly TemplateLine[]; readonly url: string }
  /**
   * A grey line in the middle: followed, scanned, a menu button pressed, handed to customer service. `text` is
   * Chinese; `notice` says the same as a code.
   */
  | { readonly type: 'notice'; readonly text: string; readonly notice: Notice }
  /** The line that the platform shows when the bot fails; `reason` tells the developer what was wrong. */
  | { readonly type: 'fault'; readonly text: string; readonly reason: string }

/** One line of a template, such as `订单` with its value. */
export interface TemplateLine {
  readonly label: string
  readonly value: string
}

/** An article as its reader sees it. */
export interface Article {
  readonly title: string
  readonly description: string
  readonly picUrl: string
  readonly url: string
}
