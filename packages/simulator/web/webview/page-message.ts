/** What a page says to the phone that shows it. */
export type PageMessage =
  | { readonly wxSimulator: 'close' }
  | { readonly wxSimulator: 'config'; readonly url: string; readonly config: Readonly<Record<string, unknown>> }

/** What the phone answers to `config`: what `wx.config` came to. */
export interface ConfigMessage {
  readonly wxSimulator: 'configured'
  readonly errMsg: string
}

export function isPageMessage(data: unknown): data is PageMessage {
  return (
    typeof data === 'object' && data !== null && 'wxSimulator' in data && (data.wxSimulator === 'close' || data.wxSimulator === 'config')
  )
}

/** Closes the page that the phone shows, from that page. */
export function closePhonePage(): void {
  const message: PageMessage = { wxSimulator: 'close' }
  parent.postMessage(message, '*')
}
