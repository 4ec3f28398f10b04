import { Cipher } from '@wx/core'
import { expect, test } from 'vitest'
import { resolveAccount } from '../platform/account'
import { adoptPush } from './adopted-push'
import { pushXml } from './push-fields'

const encodingAESKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const account = resolveAccount({ token: 't', appId: 'wx1', encodingAESKey })
const adopter = { account, openid: 'o1' }
const parties = { ToUserName: 'gh_other', FromUserName: 'oOther', CreateTime: '1' }

test('the ids of account and sender are replaced wherever they stand; time and message id are new', async () => {
  const captured = { ...parties, MsgType: 'text', Content: 'x', MsgId: '7', OpenID: 'oOther', Inner: { List: [{ A: 'gh_other' }] } }
  const { fields, replaced } = await adoptPush(pushXml(captured), adopter)
  expect(fields).toEqual({ MsgType: 'text', Content: 'x', OpenID: 'o1', Inner: { List: { A: account.id } } })
  expect(replaced).toEqual([
    { field: 'ToUserName', from: 'gh_other', to: account.id },
    { field: 'FromUserName', from: 'oOther', to: 'o1' },
    { field: 'CreateTime', from: '1' },
    { field: 'MsgId', from: '7' },
    { field: 'OpenID', from: 'oOther', to: 'o1' },
    { field: 'Inner.List.A', from: 'gh_other', to: account.id },
  ])
})

test('the sender stays if that is wanted', async () => {
  const { fields, replaced } = await adoptPush(JSON.stringify({ ...parties, MsgType: 'event', Event: 'SCAN' }), {
    ...adopter,
    keepSender: true,
  })
  expect(fields).toEqual({ FromUserName: 'oOther', MsgType: 'event', Event: 'SCAN' })
  expect(replaced.map(({ field }) => field)).toEqual(['ToUserName', 'CreateTime'])
})

test('a push of the open platform has its app id replaced; an app id elsewhere is another app’s', async () => {
  const info = await adoptPush('{"AppId":"wxOther","CreateTime":1,"InfoType":"unauthorized","AuthorizerAppid":"wx9"}', adopter)
  expect(info.fields).toEqual({ InfoType: 'unauthorized', AuthorizerAppid: 'wx9' })
  expect(info.replaced[0]).toEqual({ field: 'AppId', from: 'wxOther', to: 'wx1' })
  const card = await adoptPush(JSON.stringify({ ...parties, MsgType: 'miniprogrampage', AppId: 'wx9' }), adopter)
  expect(card.fields).toEqual({ MsgType: 'miniprogrampage', AppId: 'wx9' })
})

test('what the wire added is left out: the sealed copy of compat mode, the address of the debugger', async () => {
  const captured = { URL: 'http://x', ...parties, MsgType: 'text', Content: 'x', Encrypt: 'abc' }
  expect((await adoptPush(pushXml(captured), adopter)).fields).toEqual({ MsgType: 'text', Content: 'x' })
})

test('a push that was sealed for this account is opened', async () => {
  const Encrypt = new Cipher({ encodingAESKey, appId: 'wx1' }).encrypt(pushXml({ ...parties, MsgType: 'text', Content: 'x' }))
  expect((await adoptPush(pushXml({ ToUserName: 'gh_other', Encrypt }), adopter)).fields).toEqual({ MsgType: 'text', Content: 'x' })
})
