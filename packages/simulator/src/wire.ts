/** What the chat page and the simulator's server say to each other, as JSON. */

/** A thing a person does in the chat. */
export type Act =
  | { readonly type: 'text'; readonly content: string }
  | { readonly type: 'image' | 'voice' | 'video' | 'shortvideo'; readonly mediaId: string }
  | { readonly type: 'location'; readonly latitude: number; readonly longitude: number; readonly scale: number; readonly label: string }
  | { readonly type: 'link'; readonly title: string; readonly description: string; readonly url: string }
  | { readonly type: 'follow'; readonly scene?: string }
  | { readonly type: 'unfollow' }
  | { readonly type: 'scan'; readonly scene: string }
  | { readonly type: 'report-location'; readonly latitude: number; readonly longitude: number; readonly precision: number }
  | { readonly type: 'click'; readonly key: string }
  | { readonly type: 'view'; readonly url: string }

/** What a phone would draw. Media are addressed by `url`, served by the simulator itself or as the bot gave it. */
export type Content =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image' | 'voice'; readonly url: string; readonly mediaId: string }
  | { readonly type: 'video'; readonly url: string; readonly mediaId: string; readonly title: string; readonly description: string }
  | { readonly type: 'music'; readonly title: string; readonly description: string; readonly url: string; readonly thumbUrl: string }
  | { readonly type: 'news'; readonly articles: readonly Article[] }
  | { readonly type: 'location'; readonly latitude: number; readonly longitude: number; readonly label: string }
  | { readonly type: 'link'; readonly title: string; readonly description: string; readonly url: string }
  /** A grey line in the middle: followed, scanned, a menu press, handed to customer service. */
  | { readonly type: 'notice'; readonly text: string }
  /** The red line the platform shows when the bot fails; `reason` says to the developer what was wrong. */
  | { readonly type: 'fault'; readonly text: string; readonly reason: string }

export interface Article {
  readonly title: string
  readonly description: string
  readonly picUrl: string
  readonly url: string
}

export interface Bubble {
  readonly id: string
  readonly openid: string
  readonly from: 'user' | 'account' | 'system'
  /** Epoch milliseconds. */
  readonly at: number
  readonly content: Content
  /** The exchange that caused it, for the raw view; none for customer-service messages. */
  readonly exchangeId?: string
}

/** One push with all its attempts: the raw view. */
export interface Exchange {
  readonly id: string
  readonly openid: string
  /** The push in plain text, before any encryption. */
  readonly push: string
  readonly attempts: readonly Attempt[]
  readonly outcome: 'pending' | 'reply' | 'silent' | 'fault'
  /** The reply in plain text, after decryption. */
  readonly reply?: string
  /** What was wrong, where the outcome is a fault. */
  readonly reason?: string
}

export interface Attempt {
  /** Epoch milliseconds. */
  readonly at: number
  readonly durationMs: number
  readonly request: { readonly url: string; readonly body: string }
  /** Absent when nothing came back: refused, reset, or cut after five seconds. */
  readonly response?: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  readonly error?: string
}

export interface MenuButton {
  readonly name: string
  readonly type?: 'click' | 'view'
  readonly key?: string
  readonly url?: string
  readonly sub_button?: readonly MenuButton[]
}

/** `GET /api/state?openid=` */
export interface State {
  readonly target: string
  readonly mode: 'plain' | 'compat' | 'safe'
  readonly account: { readonly name: string; readonly id: string; readonly appId: string }
  readonly user: { readonly openid: string; readonly following: boolean }
  readonly menu: readonly MenuButton[]
  readonly bubbles: readonly Bubble[]
  readonly exchanges: readonly Exchange[]
}

/** `GET /api/events?openid=` is a stream of server-sent events, each `data:` one of these. */
export type Change =
  | { readonly type: 'bubble'; readonly bubble: Bubble }
  | { readonly type: 'exchange'; readonly exchange: Exchange }
  | { readonly type: 'menu'; readonly menu: readonly MenuButton[] }
  | { readonly type: 'user'; readonly user: State['user'] }

/*
 * POST /api/acts?openid=    body: Act                    → 202, what happens comes as changes
 * POST /api/media?type=     body: the file's bytes       → 201 { mediaId, url }
 * GET  /api/media/:mediaId                               → the bytes
 */
