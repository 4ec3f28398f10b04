/**
 * The address if it is safe to follow: `http:`, `https:` or a path of the simulator, which becomes one below
 * the page's folder. `undefined` for others, such as a bot's `javascript:` or `data:` address.
 */
export function webUrl(address: string): string | undefined {
  if (/^\/(?![/\\])/.test(address)) return `.${address}`
  return /^https?:\/\//i.test(address) ? address : undefined
}
