import { type Fetch, readText } from '@wx/api'
import { type Clock, WxError } from '@wx/core'
import { stableToken, TokenManager } from '@wx/token'
import { type Account, platformOf } from '../../account/account'
import { type Finding, fine, wrong } from './finding'
import { explainRefusal } from './refusal'

/** What the platform answered to one request for a token. */
export interface PlatformAnswer {
  readonly error: WxError | undefined
  /** The answer's text. It may hold a token. */
  readonly text: string
  /** How far this machine's clock is ahead of the platform's; undefined if no answer had the time. */
  readonly aheadMs: number | undefined
}

/** Far more than a token's answer needs. */
const MAX_BYTES = 65_536

/**
 * Asks the stable endpoint without force, also if the account uses the classic one. The stable endpoint gives
 * the token in use once more; the classic endpoint would end the token of every program.
 */
export async function askPlatform(account: Account, clock: Clock): Promise<PlatformAnswer> {
  let text = ''
  let aheadMs: number | undefined
  const fetch: Fetch = async (url, init) => {
    const asked = clock.now()
    const response = await account.fetch(url, init)
    aheadMs = aheadOf(response.headers.get('date'), (asked + clock.now()) / 2)
    text = await readText(response, MAX_BYTES)
    return { status: response.status, text: async () => text }
  }
  const { appId, secret } = account
  const error = await new TokenManager({ appId, secret, issuer: stableToken(platformOf(account)), fetch, clock })
    .get()
    .then(() => undefined, asWxError)
  return { error, text, aheadMs }
}

export function checkAnswer({ error, text }: PlatformAnswer, { endpoint }: Account): Finding {
  if (error?.errcode !== undefined) return explainRefusal(error.errcode, text)
  if (error !== undefined) return noAnswer(error)
  if (endpoint === 'stable')
    return fine('接口正常：AppID、AppSecret、IP 白名单都通过', 'the platform answers: app id, secret and IP are accepted')
  return fine(
    '接口正常：AppID、AppSecret、IP 白名单都通过（问的是稳定版接口，以免作废正在使用的令牌）',
    'the platform answers: app id, secret and IP are accepted (asked the stable endpoint, because a classic token would end the one in use)',
  )
}

function noAnswer(error: WxError): Finding {
  const { message } = WxError.is(error.cause) ? error.cause : error
  const todo = { zh: '检查 DNS、网络、代理和 WX_API_URL。', en: 'Check DNS, network, proxy and WX_API_URL.' }
  return wrong({ zh: '接口没有正常应答', en: `no proper answer from the platform: ${message}` }, todo)
}

/**
 * How far `local` is ahead of the header's time. The header has whole seconds, rounded down: half a second is
 * added.
 */
function aheadOf(header: string | null, local: number): number | undefined {
  const time = header === null ? Number.NaN : Date.parse(header)
  return Number.isNaN(time) ? undefined : local - (time + 500)
}

function asWxError(error: unknown): WxError {
  if (WxError.is(error)) return error
  throw error
}
