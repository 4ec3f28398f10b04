/**
 * The address if it is safe to follow: `http:`, `https:` or a path on this site. `undefined` for others, such
 * as a bot's `javascript:` or `data:` address.
 */
export function webUrl(address: string): string | undefined {
  return /^(https?:\/\/|\/(?![/\\]))/i.test(address) ? address : undefined
}
