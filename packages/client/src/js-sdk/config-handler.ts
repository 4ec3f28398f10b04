import { type WebhookHandler, type WebhookRequest, type WebhookResponse, WxError } from '@wx/core'
import { refuseUnknownOptions, visibleText } from '@wx/core/internal'
import { pageUrl } from './page-url'

/** Options of `JsSdk.handler`. */
export interface ConfigHandlerOptions {
  /**
   * Whose pages are signed, such as `https://example.com`: only these, compared in full. Their scripts may
   * also ask from another origin (CORS).
   */
  readonly origins: readonly string[]
}

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-type': 'application/json; charset=utf-8',
} as const
const PREFLIGHT = { 'access-control-allow-methods': 'GET', 'access-control-max-age': '600' } as const

/**
 * Signs pages of listed origins, and no others. A signature lets a page act for the account in WeChat, so a
 * page of a stranger must not get one.
 */
export class ConfigHandler implements WebhookHandler {
  readonly #sign: (url: string) => Promise<object>
  readonly #origins: ReadonlySet<string>

  constructor(sign: (url: string) => Promise<object>, { origins, ...rest }: ConfigHandlerOptions) {
    refuseUnknownOptions('jsSdk.handler', { origins, ...rest }, ['origins'])
    if (!Array.isArray(origins) || origins.length === 0) {
      throw new WxError('config-invalid', 'origins is empty: list the sites whose pages are signed, such as https://example.com.')
    }
    for (const origin of origins) refuseOrigin(origin)
    this.#sign = sign
    this.#origins = new Set(origins)
  }

  readonly handle = async (request: WebhookRequest): Promise<WebhookResponse> => {
    const origin = request.header?.('origin')
    if (origin !== undefined && !this.#origins.has(origin)) return refusal(403, 'origin not allowed')
    const answer = await this.#answer(request)
    return origin === undefined ? answer : { ...answer, headers: { ...answer.headers, 'access-control-allow-origin': origin } }
  }

  async #answer({ method, query }: WebhookRequest): Promise<WebhookResponse> {
    if (method === 'OPTIONS') return { status: 204, headers: { vary: 'Origin', 'cache-control': 'no-store', ...PREFLIGHT }, body: '' }
    if (method !== 'GET') return refusal(405, 'method not allowed', { allow: 'GET, OPTIONS' })
    const [address, second] = query.getAll('url')
    if (address === undefined || second !== undefined) return refusal(400, 'one parameter url is needed')
    const url = read(address)
    if (url === undefined) return refusal(400, 'url is not the address of a page')
    return this.#origins.has(new URL(url).origin) ? this.#config(url) : refusal(403, 'url not allowed')
  }

  async #config(url: string): Promise<WebhookResponse> {
    try {
      return { status: 200, headers: { ...HEADERS, vary: 'Origin' }, body: JSON.stringify(await this.#sign(url)) }
    } catch (error) {
      console.error(`[wx] js-sdk: ${visibleText(WxError.is(error) ? `${error.code}: ${error.message}` : String(error))}`)
      return refusal(503, 'no ticket at the moment')
    }
  }
}

function refusal(status: number, error: string, headers: Readonly<Record<string, string>> = {}): WebhookResponse {
  return { status, headers: { ...HEADERS, vary: 'Origin', ...headers }, body: JSON.stringify({ error }) }
}

function read(address: string): string | undefined {
  try {
    return pageUrl(address)
  } catch {
    return undefined
  }
}

function refuseOrigin(origin: unknown): void {
  const url = typeof origin === 'string' && URL.canParse(origin) ? new URL(origin) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.origin === origin) return
  const hint = url !== undefined && /^https?:$/.test(url.protocol) ? `Write "${url.origin}".` : 'Write it as https://example.com.'
  throw new WxError(
    'config-invalid',
    `origins has ${JSON.stringify(String(origin).slice(0, 80))}, which is not the origin of a site. ${hint}`,
  )
}
