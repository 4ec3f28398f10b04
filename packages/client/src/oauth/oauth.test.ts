import { WxError } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { APP_ID, callerOf, LoginPlatform } from '../../test/web/login-platform'
import { type OAuth, oauth } from './index'

const clock = new ManualClock()
const platform = new LoginPlatform(clock)
let login: OAuth
let token: { readonly access_token: string; readonly openid: string }

beforeAll(async () => {
  login = oauth(callerOf(await platform.open()), { appId: APP_ID })
  token = { access_token: 'user-token', openid: 'openid1' }
})
afterAll(() => platform.close())

async function failure(work: Promise<unknown>): Promise<WxError> {
  const error = await work.then(() => undefined).catch((reason: unknown) => reason)
  if (!WxError.is(error)) throw new Error('not a WxError')
  return error
}

test('the address of the page has the platform’s order of parameters', () => {
  const redirectUri = 'https://example.com/登录?a=1&b=2'
  expect(login.authorizeUrl({ redirectUri, state: 'abc' })).toBe(
    'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=https%3A%2F%2Fexample.com%2F%25E7%2599%25BB%25E5%25BD%2595%3Fa%3D1%26b%3D2&response_type=code&scope=snsapi_base&state=abc#wechat_redirect',
  )
  expect(login.authorizeUrl({ redirectUri, scope: 'snsapi_login', state: 'abc' })).toMatch(
    /^https:\/\/open\.weixin\.qq\.com\/connect\/qrconnect\?/,
  )
  expect(login.authorizeUrl({ redirectUri, state: 'abc', forcePopup: true, forceSnapShot: false })).toMatch(
    /&state=abc&forcePopup=true&forceSnapShot=false#wechat_redirect$/,
  )
  expect(() => login.authorizeUrl({ redirectUri, state: 'a-b' })).toThrow('1 to 128 letters and digits')
})

describe('a code', () => {
  test('gives a token, and a refresh token another', async () => {
    const got = await login.exchange(platform.newCode('snsapi_userinfo'))
    expect(got).toMatchObject({ openid: 'openid1', access_token: 'user-token', scope: 'snsapi_userinfo' })
    expect(await login.refresh(got.refresh_token)).toMatchObject({ openid: 'openid1' })
  })

  test.each([
    ['of another', 40029, async () => 'nothing'],
    [
      'that was used',
      40163,
      async () => {
        const code = platform.newCode('snsapi_base')
        await login.exchange(code)
        return code
      },
    ],
    [
      'that is too old',
      42003,
      async () => {
        const code = platform.newCode('snsapi_base')
        clock.step(300_001)
        return code
      },
    ],
  ])('%s is refused with the advice to begin again', async (_, errcode, make) => {
    const error = await failure(login.exchange(await make()))
    expect(error.errcode).toBe(errcode)
    expect(error.message).toMatch(/authorisation page again/)
    expect(error.message).not.toContain('canary')
  })
})

test('a profile comes in the language asked for', async () => {
  expect(await login.userInfo(token)).toMatchObject({ nickname: '小明', language: 'zh_CN' })
  expect(await login.userInfo(token, 'en')).toMatchObject({ language: 'en' })
})

test('a token is valid or not; what is no answer to that rejects', async () => {
  expect(await login.isValid(token)).toBe(true)
  expect(await login.isValid({ ...token, openid: 'openid2' })).toBe(false)
  expect(await login.isValid({ ...token, access_token: 'ended' })).toBe(false)
  const away = oauth(callerOf('http://127.0.0.1:1'), { appId: APP_ID })
  expect((await failure(away.isValid(token))).code).toBe('upstream-failed')
})

test('an answer that is no token is an error', async () => {
  const odd = oauth({ get: async () => ({ ok: true }) }, { appId: APP_ID })
  expect(await failure(odd.exchange('code'))).toMatchObject({
    code: 'upstream-failed',
    message: expect.stringMatching(/answered without access_token/),
  })
  expect(await failure(odd.userInfo(token))).toMatchObject({ message: expect.stringMatching(/answered without openid/) })
})

test('no call carries an access token of the account', () => {
  const tokens = platform.calls.map(({ searchParams }) => searchParams.get('access_token')).filter((value) => value !== null)
  expect(new Set(tokens)).toEqual(new Set(['user-token', 'ended']))
})

test('an AppID that is missing and an unknown option are refused', () => {
  expect(() => oauth(callerOf(''), { appId: '' })).toThrow('appId is missing')
  expect(() => oauth(callerOf(''), { appId: APP_ID, appID: 1 } as never)).toThrow('Did you mean "appId"')
})
