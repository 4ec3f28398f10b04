/** How many bytes of a body are read, and for how long. Core passes them to {@link WebhookRequest.text}. */
export interface BodyLimits {
  readonly maxBytes: number
  readonly timeoutMs: number
}

/**
 * A request as plain values: what an adapter hands to {@link WebhookHandler.handle}.
 *
 * @example
 * ```ts
 * await bot.handle({ method: 'POST', query: new URLSearchParams(search), text: () => body })
 * ```
 */
export interface WebhookRequest {
  readonly method: string
  /** The path below the mount point. Default: `/`. */
  readonly path?: string
  /** The raw query, parsed once: repeated keys must still be repeated here. */
  readonly query: URLSearchParams
  /**
   * A header by its name in any case, such as Cloud Hosting's `x-wx-source`; several of one name joined by
   * commas.
   */
  readonly header?: (name: string) => string | undefined
  /**
   * The body as text. Called at most once, and only after the URL's signature was accepted.
   * An adapter reads its body with `readText` of `@wx/core/adapter`, which keeps the limits while it reads.
   * A caller that already holds the text may ignore them: core measures what it gets.
   */
  readonly text: (limits: BodyLimits) => string | Promise<string>
  /**
   * Whether the sender has hung up, as the platform does after 5 s: it hears no answer any more. Left out if
   * the transport can't tell.
   */
  readonly isClosed?: () => boolean
  /** Serverless: keeps the instance alive for work that outlives the response. */
  readonly waitUntil?: (work: Promise<unknown>) => void
}

/** A response as plain values: what an adapter writes out as it stands. */
export interface WebhookResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * What an adapter serves: a bot, several bots behind `Accounts`, or an object of your own. `handle` never
 * rejects.
 */
export interface WebhookHandler {
  readonly handle: (request: WebhookRequest) => Promise<WebhookResponse>
}
