import { inspect } from 'node:util'
import { refusal } from '@wx-tests/machine/token-endpoint'
import { beforeEach, describe, expect, test } from 'vitest'
import { account, setUp } from '../../test/set-up'
import { classicToken, readRecord } from '../index'
import { recordKey } from '../record/record'

const { appId } = account
const issuer = classicToken()
let { clock, platform, store, manager } = setUp()
beforeEach(() => {
  ;({ clock, platform, store, manager } = setUp())
})

describe('readRecord', () => {
  test('tells how long the token lives, which it is, and shows it nowhere', async () => {
    const value = await manager({ issuer }).get()
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
    const tokens = manager({ issuer })
    const value = await tokens.get()
    await clock.advance(0)
    await tokens.invalidate(value)
    expect((await readRecord({ appId, store, issuer, clock })).token?.refused).toBe(true)
  })

  test('tells of a pause while it lasts, and why', async () => {
    platform.answer = refusal(40125)
    const outcome = manager({ issuer })
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
    await manager({ issuer }).get()
    await clock.advance(0)
    expect(await readRecord({ appId, store })).toEqual(empty)
    await store.set(recordKey(appId, issuer.endpoint), '{"token":{"value":1}}')
    expect(await readRecord({ appId, store, issuer })).toEqual(empty)
  })

  test('changes nothing', async () => {
    await manager({ issuer }).get()
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
