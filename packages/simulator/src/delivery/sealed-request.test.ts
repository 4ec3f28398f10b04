import { Cipher, parseXml, signature } from '@wx/core'
import { expect, test } from 'vitest'
import { type AccountOptions, resolveAccount } from '../platform/account'
import { pushXml } from './push-fields'
import { requestTo, type SealedRequest, sealPush, signedCheck } from './sealed-request'

const encodingAESKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const fields = { ToUserName: 'gh_0123456789ab', FromUserName: 'o1', CreateTime: 1, MsgType: 'text', Content: '你好', MsgId: '7' }
const target = 'http://127.0.0.1:3000/wechat?account=1'
const moment = { timestamp: '1714036504', nonce: '1514711492' }
function seal(options: Partial<AccountOptions>): SealedRequest {
  return requestTo(target, sealPush(pushXml(fields), { ...moment, account: resolveAccount({ token: 'AAAAA', ...options }), openid: 'o1' }))
}

/** From https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Access_Overview.html */
const known = 'f464b24fc39322e44b38aa78f5edd27bd1441696'

test('the URL check is signed as documented, and keeps the query that the target has', () => {
  const url = new URL(signedCheck(target, { ...moment, account: resolveAccount({ token: 'AAAAA' }) }, '42'))
  expect(Object.fromEntries(url.searchParams)).toEqual({
    account: '1',
    signature: known,
    timestamp: moment.timestamp,
    nonce: moment.nonce,
    echostr: '42',
  })
})

test('plain: the fields as they are, no encrypt_type', async () => {
  const { url, body } = seal({})
  const query = new URL(url).searchParams
  expect([query.get('signature'), query.get('openid'), query.has('encrypt_type'), query.has('msg_signature')]).toEqual([
    known,
    'o1',
    false,
    false,
  ])
  expect(await parseXml(body)).toEqual({ ...fields, CreateTime: '1' })
})

test.each(['compat', 'safe'] as const)('%s: msg_signature covers Encrypt, which holds every field', async (mode) => {
  const { url, body } = seal({ mode, encodingAESKey, appId: 'wx1' })
  const query = new URL(url).searchParams
  const { Encrypt, ...outer } = await parseXml(body)
  expect(query.get('encrypt_type')).toBe('aes')
  expect(query.get('msg_signature')).toBe(signature('AAAAA', moment.timestamp, moment.nonce, String(Encrypt)))
  expect(outer).toEqual(mode === 'safe' ? { ToUserName: fields.ToUserName } : { ...fields, CreateTime: '1' })
  const inner = await parseXml(new Cipher({ encodingAESKey, appId: 'wx1' }).decrypt(String(Encrypt)))
  expect(inner).toEqual({ ...fields, CreateTime: '1' })
})

test('a key makes the mode safe; a mode that encrypts needs a key', () => {
  expect(resolveAccount({ token: 't', encodingAESKey }).mode).toBe('safe')
  expect(resolveAccount({ token: 't' }).mode).toBe('plain')
  expect(() => resolveAccount({ token: 't', mode: 'compat' })).toThrow(expect.objectContaining({ code: 'config-invalid' }))
  expect(() => resolveAccount({ token: '' })).toThrow(expect.objectContaining({ code: 'config-invalid' }))
})
