import { WxError } from '@wx/core'

/**
 * The addresses without a slash at the end; empty ones don't count. Throws a `WxError` of code
 * `config-invalid`.
 */
export function serverUrls(url: string | readonly string[]): readonly string[] {
  const urls = (typeof url === 'string' ? [url] : url).filter((one) => one !== '')
  if (urls.length === 0) throw new WxError('config-invalid', 'url is empty. Name at least one token server.')
  for (const one of urls) checkUrl(one)
  return urls.map(withoutSlashes)
}

function checkUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url !== undefined && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.search}${url.hash}` === ''
  if (isPlain) return
  // The text is not repeated: it may contain a key.
  throw new WxError(
    'config-invalid',
    'url must be http:// or https:// with nothing but a host, a port and maybe a path. The key has an option of its own.',
  )
}

function withoutSlashes(text: string): string {
  let end = text.length
  while (text[end - 1] === '/') end -= 1
  return text.slice(0, end)
}
