import { systemClock } from '@wx/core'
import { expect, test } from 'vitest'
import { Chat } from '../chat/chat'
import { Courier } from '../delivery/courier'
import { MarkFail } from '../delivery/mark-fail'
import { Targets } from '../delivery/targets'
import { endpoints } from '../endpoints/endpoint-table'
import { resolveAccount } from '../platform/account'
import { AccountRights } from '../platform/account-rights'
import { Assets } from '../platform/assets'
import { QrCodes } from '../platform/codes/qr-codes'
import { MediaLibrary } from '../platform/media/media-library'
import { Menus } from '../platform/menu/menus'
import { ConversationRecord } from '../record/conversation-record'
import { allOperations } from './operations'
import { Platform } from './platform'

test('every operation is a row of the table', () => {
  const state = {
    account: resolveAccount({ token: 't' }),
    rights: new AccountRights({}),
    media: new MediaLibrary(systemClock),
    menus: new Menus([]),
    codes: new QrCodes(systemClock, () => {}),
    assets: new Assets(),
    clock: systemClock,
    signal: new AbortController().signal,
  }
  const courier = new Courier({
    ...state,
    targets: new Targets({ target: 'http://127.0.0.1:2/' }),
    markFail: new MarkFail(),
    botClock: systemClock,
    fetch,
  })
  const record = new ConversationRecord()
  const chat = new Chat({ ...state, courier, record, swapQuickMessages: true, origin: () => '' })
  const keys = Object.keys(allOperations(new Platform({ ...state, chat, onCall: (call) => record.addCall(call) })))
  const rows = new Set(endpoints.map(({ method, path }) => `${method} ${path}`))
  expect(keys.filter((key) => !rows.has(key))).toEqual([])
  expect(keys).toHaveLength(78)
})
