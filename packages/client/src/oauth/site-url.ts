import { WxError } from '@wx/core'

/** Longer targets do not fit into the address that WeChat is given. */
const MOST_CHARACTERS = 1000

/**
 * A target on the same site, as a whole address: a path alone, such as `//example.org`, can mean another
 * site to a browser. Throws a `WxError` of code `query-invalid` for every other target: a redirect to any
 * address would lend this site's name to a page that steals passwords.
 */
export function siteUrl(target: string, site: URL): string {
  const url = target.length <= MOST_CHARACTERS && URL.canParse(target, site.href) ? new URL(target, site) : undefined
  // A blob: address has the origin of the page that made it.
  if (url?.protocol === site.protocol && url.origin === site.origin && url.username === '' && url.password === '') return url.href
  throw new WxError(
    'query-invalid',
    `The target after the login must be on ${site.origin}, and have at most ${MOST_CHARACTERS} characters.`,
  )
}
