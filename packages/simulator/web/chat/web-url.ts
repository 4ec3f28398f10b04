/**
 * The address, if a browser may follow it: `http:`, `https:` or a path on this site. A bot's `javascript:` or `data:`
 * address is nothing.
 */
export function webUrl(address: string): string | undefined {
  return /^(https?:\/\/|\/(?![/\\]))/i.test(address) ? address : undefined
}
