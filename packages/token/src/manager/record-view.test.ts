import { inspect } from 'node:util'
import { MemoryStore } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { beforeEach, describe, expect, test } from 'vitest'
import { Platform } from '../../test/platform'
import { classicToken, readRecord, TokenManager } from '../index'
import { recordKey } from '../record/record'

const appId = 'wx0123456789abcdef'
const issuer = classicToken()

let clock: ManualClock
let platform: Platform
let store: MemoryStore

beforeEach(() => {
  clock = new ManualClock()
  platform = new Platform(clock)
  store = new MemoryStore({ clock })
})

function manager(): TokenManager {
  return new TokenManager({ appId, secret: 'canary', store, issuer, clock, fetch: platform.fetch })
}

describe('readRecord', () => {
  test('tells how long the token lives, which it is, and shows it nowhere', async () => {
    const value = await manager().get()
    await clock.advance(60_000)
    const view = await readRecord({ appId, store, issuer, clock })
    expect(view).toMatchObject({
      token: { remainingMs: 7_140_000, refused: false },
      pause: undefined,
      fetchesAgoMs: [60_000],
      forcedAgoMs: [],
    })
    expect([view.token?.is(value), view.token?.is(`${value}x`)]).toEqual([true, false])
    expect(`${inspect(view, { depth: 9, showHidden: true })}${JSON.stringify(view)}`).not.toContain(value)
  })

  test('tells that the token was reported', async () => {
    const tokens = manager()
    const value = await tokens.get()
    await clock.advance(0)
    await tokens.invalidate(value)
    expect((await readRecord({ appId, store, issuer, clock })).token?.refused).toBe(true)
  })

  test('tells of a pause while it lasts, and why', async () => {
    platform.fault = () => JSON.stringify({ errcode: 40125, errmsg: 'invalid appsecret' })
    const outcome = manager()
      .get()
      .catch((error: { errcode: number }) => error.errcode)
    await clock.advance(9_000)
    expect(await outcome).toBe(40125)
    expect((await readRecord({ appId, store, issuer, clock })).pause).toEqual({ remainingMs: 51_000, errcode: 40125 })
    await clock.advance(51_000)
    expect((await readRecord({ appId, store, issuer, clock })).pause).toBeUndefined()
  })

  test('is empty where there is none, where it is of another endpoint, and where something else stands in its place', async () => {
    const empty = { token: undefined, pause: undefined, fetchesAgoMs: [], forcedAgoMs: [] }
    expect(await readRecord({ appId, store })).toEqual(empty)
    await manager().get()
    await clock.advance(0)
    expect(await readRecord({ appId, store })).toEqual(empty)
    await store.set(recordKey(appId, issuer.endpoint), '{"token":{"value":1}}')
    expect(await readRecord({ appId, store, issuer })).toEqual(empty)
  })

  test('changes nothing', async () => {
    await manager().get()
    await clock.advance(0)
    const before = await store.get(recordKey(appId, issuer.endpoint))
    await readRecord({ appId, store, issuer, clock })
    expect(await store.get(recordKey(appId, issuer.endpoint))).toEqual(before)
  })

  test('says that the store failed, and that there is no app id', async () => {
    const broken = { get: () => Promise.reject(new Error('canary')), set: async () => undefined, delete: async () => false }
    await expect(readRecord({ appId, store: broken })).rejects.toMatchObject({ code: 'store-failed' })
    await expect(readRecord({ appId: '', store })).rejects.toMatchObject({ code: 'config-invalid' })
  })
})
