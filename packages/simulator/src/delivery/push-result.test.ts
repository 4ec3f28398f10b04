import { formatXml, signature, type XmlTree } from '@wx/core'
import { describe, expect, test } from 'vitest'
import { resolveAccount, type SimulatedAccount } from '../platform/account'
import { type PushResult, readResult } from './push-result'
import type { Verdict } from './verdict'

const encodingAESKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const plain = resolveAccount({ token: 't' })
const safe = resolveAccount({ token: 't', encodingAESKey })
const compat = resolveAccount({ token: 't', encodingAESKey, mode: 'compat' })
const context = {
  openid: 'o1',
  accountId: plain.id,
  articleLimit: 1,
  hasMedia: (mediaId: string) => mediaId === 'm1',
  mediaUrl: (mediaId: string) => `/api/media/${mediaId}`,
}

function answered(body: string, account: SimulatedAccount = plain, status = 200): Promise<PushResult> {
  return readResult(
    { at: 0, durationMs: 0, request: { url: '', body: '' }, end: 'answered' as const, response: { status, headers: {}, body } },
    account,
    context,
  )
}

const parties = { ToUserName: 'o1', FromUserName: plain.id, CreateTime: 1 }
function reply(fields: XmlTree): string {
  return formatXml({ ...parties, ...fields })
}
const text = reply({ MsgType: 'text', Content: '好' })
function item(title: string): XmlTree {
  return { Title: title, Description: 'd', PicUrl: 'http://p', Url: 'http://u' }
}
function article(title: string): object {
  return { title, description: 'd', picUrl: 'http://p', url: 'http://u' }
}

function sealed(xml: string, account: SimulatedAccount, change: XmlTree = {}): string {
  const Encrypt = account.cipher?.encrypt(xml) ?? ''
  return formatXml({ Encrypt, MsgSignature: signature(account.token, '1', '2', Encrypt), TimeStamp: 1, Nonce: '2', ...change })
}

test.each(['', 'success'])('%j is no answer', async (body) => {
  expect(await answered(body)).toEqual({ outcome: 'silent' })
  expect(await answered(body, safe)).toEqual({ outcome: 'silent' })
})

describe('the content that a phone shows for a reply', () => {
  test.each<readonly [XmlTree, object]>([
    [
      { MsgType: 'text', Content: '  好\n' },
      { type: 'text', text: '  好\n' },
    ],
    [
      { MsgType: 'image', Image: { MediaId: 'm1' } },
      { type: 'image', mediaId: 'm1', url: '/api/media/m1' },
    ],
    [
      { MsgType: 'voice', Voice: { MediaId: 'm1' } },
      { type: 'voice', mediaId: 'm1', url: '/api/media/m1' },
    ],
    [
      { MsgType: 'video', Video: { MediaId: 'm1', Title: 't' } },
      { type: 'video', mediaId: 'm1', url: '/api/media/m1', title: 't', description: '' },
    ],
    [
      { MsgType: 'music', Music: { Title: 't', Description: 'd', MusicUrl: 'http://m', ThumbMediaId: 'm1' } },
      { type: 'music', title: 't', description: 'd', url: 'http://m', thumbUrl: '/api/media/m1' },
    ],
    [
      { MsgType: 'music', Music: { HQMusicUrl: 'http://h' } },
      { type: 'music', title: '', description: '', url: 'http://h', thumbUrl: '' },
    ],
    [
      { MsgType: 'news', ArticleCount: 1, Articles: { item: [item('a')] } },
      { type: 'news', articles: [article('a')] },
    ],
    [
      { MsgType: 'news', ArticleCount: 2, Articles: { item: [item('a'), item('b')] } },
      { type: 'news', articles: [article('a')] },
    ],
    [{ MsgType: 'transfer_customer_service' }, { type: 'notice', text: '已转接至人工客服', notice: { code: 'to-staff', agent: '' } }],
    [
      { MsgType: 'transfer_customer_service', TransInfo: { KfAccount: 'a@b' } },
      { type: 'notice', text: '已转接至人工客服 a@b', notice: { code: 'to-staff', agent: 'a@b' } },
    ],
    [{ MsgType: 'transfer_biz_ai_ivr' }, { type: 'notice', text: '已转接至智能回复', notice: { code: 'to-ai' } }],
  ])('%j', async (fields, content) => {
    expect(await answered(reply(fields))).toEqual({ outcome: 'reply', plain: reply(fields), content })
  })

  test('an event takes eight articles', async () => {
    const body = reply({ MsgType: 'news', ArticleCount: 9, Articles: { item: [...'123456789'].map(item) } })
    const attempt = {
      at: 0,
      durationMs: 0,
      request: { url: '', body: '' },
      end: 'answered' as const,
      response: { status: 200, headers: {}, body },
    }
    const result = await readResult(attempt, plain, { ...context, articleLimit: 8 })
    expect(result).toMatchObject({ content: { articles: [...'12345678'].map(article) } })
  })
})

describe('a body that is no reply shows the fault notice, with a verdict', () => {
  test.each<readonly [string, Partial<Verdict>]>([
    ['success\n', { code: 'success-not-alone', start: '"success\\n"' }],
    ['\uFEFFsuccess', { code: 'success-not-alone' }],
    ['{"errcode":0}', { code: 'json', start: '"{\\"errcode\\":0}"' }],
    ['"success"', { code: 'json' }],
    ['<!DOCTYPE html><h1>500</h1>', { code: 'html' }],
    [`\n${text}`, { code: 'text-before-xml' }],
    ['hello', { code: 'not-a-reply', start: '"hello"' }],
    ['<xml><ToUserName>o1', { code: 'bad-xml', error: 'malformed' }],
    ['<xml><a></b></xml>', { code: 'bad-xml', error: 'malformed' }],
    [reply({ MsgType: 'text', Content: '' }), { code: 'empty-text' }],
    [reply({ MsgType: 'text' }), { code: 'empty-text' }],
    [reply({ MsgType: 'text', Content: '好'.repeat(683) }), { code: 'text-too-long', bytes: 2049, most: 2048 }],
    [reply({ MsgType: 'Text', Content: 'x' }), { code: 'type-unknown', given: 'Text' }],
    [reply({ MsgType: 'constructor' }), { code: 'type-unknown', given: 'constructor' }],
    [reply({ MsgType: 'image', image: { MediaId: 'm1' } }), { code: 'element-missing', element: 'Image' }],
    [reply({ MsgType: 'image', Image: { MediaId: '' } }), { code: 'empty-field', element: 'MediaId' }],
    [reply({ MsgType: 'image', Image: { MediaId: 'm2' } }), { code: 'media-unknown', element: 'MediaId', mediaId: 'm2' }],
    [reply({ MsgType: 'news', ArticleCount: 2, Articles: { item: [item('a')] } }), { code: 'articles-missing', count: 2, articles: 1 }],
    [reply({ MsgType: 'news', ArticleCount: 11, Articles: { item: [item('a')] } }), { code: 'article-count', count: '11' }],
    [reply({ MsgType: 'news', ArticleCount: 1, Articles: { item: [item('')] } }), { code: 'empty-field', element: 'Articles/item/Title' }],
    [reply({ MsgType: 'text', Content: 'x', CreateTime: 'now' }), { code: 'time-invalid', given: 'now' }],
    [reply({ MsgType: 'text', Content: 'x', ToUserName: 'o2' }), { code: 'receiver-wrong', given: 'o2', openid: 'o1' }],
    [reply({ MsgType: 'text', Content: 'x', FromUserName: 'wx1' }), { code: 'sender-wrong', given: 'wx1', accountId: plain.id }],
    [reply({ MsgType: 'text', Content: 'x', FromUserName: 'o1', ToUserName: plain.id }), { code: 'parties-not-swapped' }],
    [sealed(text, safe), { code: 'encrypted-in-plain-mode' }],
  ])('%j', async (body, verdict) => {
    expect(await answered(body)).toMatchObject({ outcome: 'fault', verdict })
  })

  test('2,048 bytes still fit', async () => {
    expect(await answered(reply({ MsgType: 'text', Content: 'x'.repeat(2048) }))).toMatchObject({ outcome: 'reply' })
  })

  test.each([204, 302, 401, 500])('status %i', async (status) => {
    expect(await answered(text, plain, status)).toMatchObject({ outcome: 'fault', verdict: { code: 'status', status } })
  })

  test('no answer at all', async () => {
    const verdict = { code: 'connection-lost', error: 'ECONNRESET' } as const
    const attempt = { at: 0, durationMs: 0, request: { url: '', body: '' }, end: 'broken' as const, verdict }
    expect(await readResult(attempt, plain, context)).toEqual({ outcome: 'fault', verdict })
  })
})

test('without an attempt the push was withheld', async () => {
  expect(await readResult(undefined, plain, context)).toEqual({ outcome: 'withheld', verdict: { code: 'mark-fail' } })
})

describe('encrypted replies', () => {
  test.each([safe, compat])('are checked, decrypted and drawn in $mode mode', async (account) => {
    expect(await answered(sealed(text, account), account)).toEqual({ outcome: 'reply', plain: text, content: { type: 'text', text: '好' } })
  })

  test('plain text is enough in compat mode, not in safe mode', async () => {
    expect(await answered(text, compat)).toMatchObject({ outcome: 'reply' })
    expect(await answered(text, safe)).toMatchObject({ outcome: 'fault', verdict: { code: 'not-encrypted' } })
  })

  const other = resolveAccount({ token: 't', encodingAESKey: encodingAESKey.toUpperCase() })
  const stranger = resolveAccount({ token: 't', encodingAESKey, appId: 'wxother' })
  test.each<readonly [string, string, Partial<Verdict>]>([
    ['a wrong signature', sealed(text, safe, { MsgSignature: '0'.repeat(40) }), { code: 'signature-wrong' }],
    ['a signature over another time', sealed(text, safe, { TimeStamp: 2 }), { code: 'signature-wrong' }],
    ['a missing nonce', sealed(text, safe, { Nonce: undefined }), { code: 'envelope-incomplete' }],
    ['another key', sealed(text, other), { code: 'undecryptable' }],
    ['another app id', sealed(text, stranger), { code: 'undecryptable', error: 'receiveid-mismatch' }],
    ['an empty Content inside', sealed(reply({ MsgType: 'text', Content: '' }), safe), { code: 'empty-text' }],
  ])('%s is a fault', async (_name, body, verdict) => {
    expect(await answered(body, safe)).toMatchObject({ outcome: 'fault', verdict })
  })
})
