import { systemClock } from '@wx/core'
import { expect, test } from 'vitest'
import { ChangeInbox } from './change-inbox'

function change(appId: string): { appId: string; kind: string } {
  return { appId, kind: 'access_token' }
}

test('keeps one entry for each token, in order, however often it changes', async () => {
  const inbox = new ChangeInbox(systemClock)
  for (let round = 0; round < 1_000; round++) for (const appId of ['wxa', 'wxb']) inbox.add(change(appId))
  expect([await inbox.next(1), await inbox.next(1), await inbox.next(1)]).toEqual([change('wxa'), change('wxb'), undefined])
})

test('answers whoever waits as soon as something changes', async () => {
  const inbox = new ChangeInbox(systemClock)
  const next = inbox.next(60_000)
  inbox.add(change('wxa'))
  expect(await next).toEqual(change('wxa'))
})
