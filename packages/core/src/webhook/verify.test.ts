import { describe, expect, test } from 'vitest'
import { Cipher } from '../envelope/cipher'
import { signature } from '../envelope/signature'
import { MemoryStore } from '../store/memory-store'
import type { Store } from '../store/store'
import type { PushSample } from './receiver'
import { appId, encodingAESKey, type Push, rig, START, sealed, send, textPush, token } from './test/rig'

const otherKey = 'kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR'
const safe = { appId, encodingAESKey }
const captured = sampleOf(sealed(textPush('x')))

function sampleOf({ timestamp = String(START / 1000), nonce = '1', query, body }: Push): PushSample {
  return {
    url: `/wechat?${new URLSearchParams({ signature: signature(token, timestamp, nonce), timestamp, nonce, ...query } as never)}`,
    body,
  }
}

describe('verify', () => {
  test('without a sample: the form of the token, and that the keys work here', async () => {
    await rig(safe).bot.verify()
    for (const wrong of ['my-token', 'ab', encodingAESKey, 'white space'])
      await expect(rig({ token: wrong }).bot.verify()).rejects.toMatchObject({
        code: 'config-invalid',
        message: expect.stringMatching(new RegExp(`^A token has ${wrong.length} characters`)),
      })
  })

  test('a sample that fits passes, however old, and runs no handler', async () => {
    const { bot, clock, handled } = rig(safe)
    clock.step(10 ** 9)
    await bot.verify(captured)
    await bot.verify({ ...captured, url: captured.url.slice('/wechat?'.length) })
    await rig().bot.verify(sampleOf({ body: textPush('x') }))
    expect(handled).toEqual([])
  })

  test.each<[string, object, PushSample, string, RegExp]>([
    ['token', { ...safe, token: 'other' }, captured, 'signature-mismatch', /likely the token/],
    ['key', { appId, encodingAESKey: otherKey }, captured, 'bad-padding', /the token is right, .* likely the key/],
    ['keys', { appId, encodingAESKey: [otherKey, otherKey] }, captured, 'bad-padding', /likely the key/],
    ['app id', { encodingAESKey, appId: 'wxffffffffffffffff' }, captured, 'receiveid-mismatch', /another app id/],
    [
      'app id, with an older key',
      { encodingAESKey: [otherKey, encodingAESKey], appId: 'wxf' },
      captured,
      'receiveid-mismatch',
      /another app id/,
    ],
    ['mode', {}, captured, 'mode-mismatch', /plain mode/],
    ['account', { ...safe, accountId: 'gh_2' }, captured, 'account-mismatch', /"gh_1"; this bot is for "gh_2"/],
  ])('a sample tells a wrong %s', async (_name, options, sample, code, message) => {
    await expect(rig(options).bot.verify(sample)).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
  })
})

test('the first push tells a wrong key from a wrong token, and is answered as no other failure', async () => {
  const wrongKey = rig({ appId, encodingAESKey: otherKey })
  expect(await send(wrongKey.bot, sealed(textPush('x')))).toMatchObject({ status: 200, body: 'success' })
  expect(wrongKey.errors).toMatchObject([
    { message: expect.stringMatching(/^msg_signature fits, so the token is right, .* likely the key\./) },
  ])
  const wrongToken = rig({ ...safe, token: 'other' })
  expect(await send(wrongToken.bot, sealed(textPush('x')))).toMatchObject({ status: 401 })
  expect(wrongToken.errors).toMatchObject([{ message: expect.stringContaining('likely the token') }])
})

describe('accountId', () => {
  const other = { ToUserName: 'gh_2' }
  const outer = (push: Push): Push => ({ ...push, body: push.body.replace('gh_1', 'gh_2') })
  const cases: [string, object, () => Push][] = [
    ['plain', {}, () => ({ body: textPush('x', '1', other) })],
    ['inside the envelope', safe, () => sealed(textPush('x', '1', other))],
    ['beside Encrypt', safe, () => outer(sealed(textPush('x')))],
    ['in compat mode', { ...safe, mode: 'compat' }, () => sealed(textPush('x', '1', other))],
    [
      'an event that names no account',
      {},
      () => ({ body: '<xml><MsgType>event</MsgType><Event>x</Event><CreateTime>1</CreateTime></xml>' }),
    ],
  ]
  test.each(cases)('another account’s push runs no handler: %s', async (_name, options, push) => {
    const { bot, codes, handled } = rig({ ...options, accountId: 'gh_1' })
    bot.on('event', () => void handled.push('event'))
    expect(await send(bot, push())).toMatchObject({ status: 200, body: 'success' })
    expect([codes(), handled]).toEqual([['account-mismatch'], []])
  })

  test('its own push is handled, without ids beside Encrypt too; and without the option any push is', async () => {
    const one = rig({ ...safe, accountId: 'gh_1' })
    await send(one.bot, sealed(textPush('x')))
    const push = sealed(textPush('y', '2'))
    await send(one.bot, { ...push, body: push.body.replace(/<ToUserName>.*<\/ToUserName>/, '') })
    expect(one.handled).toEqual(['x', 'y'])
    const any = rig(safe)
    await send(any.bot, outer(sealed(textPush('x'))))
    expect(any.handled).toEqual(['x'])
  })

  test('without a signature too', async () => {
    const { bot, codes } = rig({ accountId: 'gh_1' })
    await bot.handleUnsigned({ method: 'POST', query: new URLSearchParams(), text: () => textPush('x', '1', other) })
    expect(codes()).toEqual(['account-mismatch'])
  })
})

describe('no difference tells whether opening or reading failed', () => {
  const stranger = new Cipher({ encodingAESKey, appId: 'wxffffffffffffffff' })
  const foreign = new Cipher({ encodingAESKey: otherKey, appId })
  const failing: [string, () => Push][] = [
    ['another key', () => sealed(textPush('x'), foreign)],
    ['another app id', () => sealed(textPush('x'), stranger)],
    ['no XML', () => sealed('<xml><a></xml>')],
    ['no message', () => sealed('<xml></xml>')],
    ['a sender twice', () => sealed(textPush('x').replace('</xml>', '<FromUserName>o2</FromUserName></xml>'))],
    ['a DOCTYPE', () => sealed('<!DOCTYPE xml><xml/>')],
    ['JSON that ends', () => sealed('{"a":')],
  ]
  test.each(failing)('%s: the same response, and the same work for the store', async (_name, push) => {
    const calls: string[] = []
    const told = <T>(call: string, result: T): T => {
      calls.push(call)
      return result
    }
    const memory = new MemoryStore()
    const store: Store = {
      get: (key) => told('get', memory.get(key)),
      set: (key, value, options) => told('set', memory.set(key, value, options)),
      delete: (key) => memory.delete(key),
    }
    const { bot, errors } = rig({ ...safe, store })
    const { bodyRead: _, ...response } = await send(bot, push())
    const silent = rig({ ...safe, store })
    const { bodyRead: __, ...unanswered } = await send(silent.bot, sealed(textPush('x', '1', { MsgType: 'hologram' })))
    expect(response).toEqual(unanswered)
    expect([calls, errors.length]).toEqual([['set', 'set'], 1])
  })
})
