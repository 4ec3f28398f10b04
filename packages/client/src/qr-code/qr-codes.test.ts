import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../../test/platform'
import { qrCodeImageUrl, qrCodes } from './qr-codes'
import { shortKeys } from './short-keys'

const TICKET = 'gQH47joAAAAAAAAAASxodHRw/+=='

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.close())
beforeEach(() =>
  platform.routes({
    'POST /cgi-bin/qrcode/create': ({ body }) => ({
      ticket: TICKET,
      url: 'http://weixin.qq.com/q/kZgfwMTm72WWPkovabbI',
      ...('expire_seconds' in body ? { expire_seconds: 60 } : {}),
    }),
    'POST /cgi-bin/shorten/gen': () => ({ short_key: 'MTMxMTIyMTIxNTE' }),
    'POST /cgi-bin/shorten/fetch': () => ({ long_data: 'loooong', create_time: 1_611_047_541, expire_seconds: 86_300 }),
  }),
)

function bodies(): readonly unknown[] {
  return platform.calls.map(({ body }) => body)
}

describe('qrCodes', () => {
  test('a temporary code has a number or a text as its scene', async () => {
    expect(await qrCodes(platform.wx).temporary(123, { expireSeconds: 3_600 })).toEqual({
      ticket: TICKET,
      url: 'http://weixin.qq.com/q/kZgfwMTm72WWPkovabbI',
      imageUrl: 'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=gQH47joAAAAAAAAAASxodHRw%2F%2B%3D%3D',
      expireSeconds: 60,
    })
    await qrCodes(platform.wx).temporary('shop', { expireSeconds: 2_592_000 })
    expect(bodies()).toEqual([
      { expire_seconds: 3_600, action_name: 'QR_SCENE', action_info: { scene: { scene_id: 123 } } },
      { expire_seconds: 2_592_000, action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 'shop' } } },
    ])
  })

  test('a permanent code never expires', async () => {
    expect(await qrCodes(platform.wx).permanent(100_000)).toMatchObject({ expireSeconds: undefined })
    await qrCodes(platform.wx).permanent('店'.repeat(64))
    expect(bodies()).toEqual([
      { action_name: 'QR_LIMIT_SCENE', action_info: { scene: { scene_id: 100_000 } } },
      { action_name: 'QR_LIMIT_STR_SCENE', action_info: { scene: { scene_str: '店'.repeat(64) } } },
    ])
  })

  test.each<[string, () => Promise<unknown>, string]>([
    ['a permanent number over 100,000', () => qrCodes(platform.wx).permanent(100_001), 'It is 100001; the number of a permanent code'],
    ['zero', () => qrCodes(platform.wx).temporary(0, { expireSeconds: 60 }), 'It is 0; the number of a temporary code'],
    ['33 bits', () => qrCodes(platform.wx).temporary(2 ** 32, { expireSeconds: 60 }), 'from 1 to 4294967295'],
    ['a fraction', () => qrCodes(platform.wx).permanent(1.5), 'It is 1.5'],
    ['an empty text', () => qrCodes(platform.wx).permanent(''), 'it has 0'],
    ['65 characters', () => qrCodes(platform.wx).permanent('x'.repeat(65)), 'it has 65'],
    ['31 days', () => qrCodes(platform.wx).temporary('x', { expireSeconds: 2_678_400 }), 'expireSeconds: It is 2678400'],
  ])('%s is refused before it is sent', async (_name, create, problem) => {
    await expect(create()).rejects.toMatchObject({ code: 'config-invalid', message: expect.stringContaining(problem) })
    expect(platform.calls).toEqual([])
  })

  test('the ticket is encoded for the address', () => {
    expect(qrCodeImageUrl('a+/=&b')).toBe('https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=a%2B%2F%3D%26b')
  })
})

describe('shortKeys', () => {
  test('a text becomes a key and the key the text', async () => {
    expect(await shortKeys(platform.wx).create('loooong', { expireSeconds: 86_400 })).toBe('MTMxMTIyMTIxNTE')
    expect(await shortKeys(platform.wx).read('MTMxMTIyMTIxNTE')).toEqual({
      longData: 'loooong',
      createTime: 1_611_047_541,
      expireSeconds: 86_300,
    })
    expect(bodies()).toEqual([{ long_data: 'loooong', expire_seconds: 86_400 }, { short_key: 'MTMxMTIyMTIxNTE' }])
  })

  test.each(['', '长'.repeat(1_366)])('a text that is empty or over 4 KB is refused', async (text) => {
    await expect(shortKeys(platform.wx).create(text)).rejects.toMatchObject({ code: 'config-invalid' })
    expect(platform.calls).toEqual([])
  })
})
