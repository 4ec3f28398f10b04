import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { readText } from '../adapter/read-text'
import type { Bot } from '../bot/bot'
import type { BotOptions } from '../bot/options'
import { Cipher } from '../envelope/cipher'
import { signature } from '../envelope/signature'
import { reply } from '../reply/builders'
import { MemoryStore } from '../store/memory-store'
import { formatXml } from '../wire/xml/format'
import { parseXml } from '../wire/xml/parse'
import { appId, cipher, encodingAESKey, type Push, rig, START, sealed, send, textPush, token } from './test/rig'
import type { WebhookRequest } from './webhook'

describe('plain mode', () => {
  test('a text is answered with the parties swapped and the clock’s seconds', async () => {
    const { bot, errors } = rig()
    const response = await send(bot, { body: textPush('你好') })
    expect(response.status).toBe(200)
    expect(response.headers['content-type']).toBe('application/xml; charset=utf-8')
    expect({ ...(await parseXml(response.body)) }).toEqual({
      ToUserName: 'o1',
      FromUserName: 'gh_1',
      CreateTime: '1700000000',
      MsgType: 'text',
      Content: 're: 你好',
    })
    expect(errors).toEqual([])
  })

  test('the URL check gets its echostr as plain text', async () => {
    const { bot } = rig()
    const response = await send(bot, { method: 'GET', body: '', query: { echostr: '4375120948345356249' } })
    expect(response).toMatchObject({ status: 200, body: '4375120948345356249', bodyRead: false })
    expect(response.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' })
  })

  test.each([
    ['no signature', { signature: undefined }, 401, 'query-invalid'],
    ['no timestamp', { timestamp: undefined }, 401, 'query-invalid'],
    ['no nonce', { nonce: undefined }, 401, 'query-invalid'],
    ['a wrong signature', { signature: '0'.repeat(40) }, 401, 'signature-mismatch'],
    ['a short signature', { signature: 'abc' }, 401, 'query-invalid'],
    ['a nine-digit timestamp', { timestamp: '170000000' }, 401, 'query-invalid'],
    ['a nonce with a base64 character', { nonce: 'a+b' }, 401, 'query-invalid'],
    ['invalid UTF-8 in the nonce', { nonce: '\ufffd' }, 401, 'query-invalid'],
    ['encrypt_type=aes', { encrypt_type: 'aes' }, 403, 'mode-mismatch'],
    ['encrypt_type=AES', { encrypt_type: 'AES' }, 403, 'mode-mismatch'],
    ['an empty encrypt_type', { encrypt_type: '' }, 403, 'mode-mismatch'],
    ['a msg_signature alone', { msg_signature: '0'.repeat(40) }, 403, 'mode-mismatch'],
  ] as const)('%s is refused and the body never read', async (_name, query, status, code) => {
    const { bot, codes, handled } = rig()
    const response = await send(bot, { body: textPush('x'), query })
    expect([response.status, response.bodyRead, codes(), handled]).toEqual([status, false, [code], []])
    expect(response.body).toBe(`refused: ${status}`)
  })

  test.each(['signature', 'timestamp', 'nonce', 'encrypt_type', 'msg_signature', 'echostr'])('%s given twice is refused', async (name) => {
    const { bot, codes } = rig()
    const response = await send(bot, {
      body: textPush('x'),
      extra: [
        [name, '1'],
        [name, '1'],
      ],
    })
    expect([response.status, response.bodyRead, codes()]).toEqual([401, false, ['query-invalid']])
  })

  test.each([
    [-301, 401],
    [-299, 200],
    [0, 200],
    [299, 200],
    [301, 401],
  ])('a timestamp %i s off gives %i', async (offset, status) => {
    const { bot } = rig()
    expect((await send(bot, { body: textPush('x'), timestamp: String(START / 1000 + offset) })).status).toBe(status)
  })

  test.each(['HEAD', 'PUT', 'OPTIONS', 'DELETE', 'get'])('%s is 405', async (method) => {
    const { bot, codes } = rig()
    const response = await send(bot, { method, body: '' })
    expect([response.status, response.headers.allow, response.bodyRead, codes()]).toEqual([405, 'GET, POST', false, ['method-not-allowed']])
  })

  test.each([
    ['nothing', '', 'malformed'],
    ['half a document', '<xml><ToUserName><![CDATA[gh', 'malformed'],
    ['a DOCTYPE', '<!DOCTYPE xml><xml/>', 'doctype-forbidden'],
    ['HTML', '<html><body>hi</body></html>', 'malformed'],
    ['no MsgType', '<xml><ToUserName>a</ToUserName></xml>', 'malformed'],
    ['two senders', textPush('x').replace('<MsgType>', '<FromUserName>o2</FromUserName><MsgType>'), 'repeated-element'],
    ['two contents', textPush('x').replace('<MsgType>', '<Content>y</Content><MsgType>'), 'repeated-element'],
    ['broken JSON', '{"a":', 'malformed'],
    ['a JSON array', '[]', 'malformed'],
    ['JSON of 10,000 levels', `{"a":${'['.repeat(10_000)}`, 'malformed'],
  ])('%s as the body is answered success, and reported: a retry would bring the same', async (_name, body, code) => {
    const { bot, codes, errors, handled } = rig()
    expect(await send(bot, { body })).toMatchObject({ status: 200, body: 'success' })
    expect([codes(), handled]).toEqual([[code], []])
    expect(errors).toMatchObject([{ message: expect.stringContaining('No handler ran; the answer was "success"') }])
  })

  test('bytes that are no UTF-8 are answered in the same way', async () => {
    const { bot, codes } = rig()
    const undecodable = {
      handle: (request: WebhookRequest) => bot.handle({ ...request, text: (limits) => readText(Uint8Array.of(0xff), limits) }),
    }
    expect(await send(undecodable, { body: '' })).toMatchObject({ status: 200, body: 'success' })
    expect(codes()).toEqual(['body-encoding'])
  })

  test('a body over the limit is 413, also when the adapter did not count', async () => {
    const { bot, codes } = rig({ maxBodyBytes: 300 })
    expect((await send(bot, { body: textPush('x'.repeat(300)) })).status).toBe(413)
    expect(codes()).toEqual(['body-too-large'])
  })

  test('a second body under a known signature is refused, the same one joins the first answer', async () => {
    const { bot, codes, handled } = rig()
    const first = await send(bot, { body: textPush('first') })
    const again = await send(bot, { body: textPush('first') })
    const forged = await send(bot, { body: textPush('forged', '2') })
    expect([first.status, again.body, forged.status]).toEqual([200, first.body, 403])
    expect([handled, codes()]).toEqual([['first'], ['replayed']])
  })

  test('two events of one user in one second are two, the same one again is one', async () => {
    const { bot } = rig()
    const taken: string[] = []
    bot.on('event:user_get_card', (ctx) => void taken.push(ctx.message.UserCardCode))
    const card = (code: string): string =>
      formatXml({
        ToUserName: 'gh_1',
        FromUserName: 'o1',
        CreateTime: 1,
        MsgType: 'event',
        Event: 'user_get_card',
        CardId: 'c',
        UserCardCode: code,
      })
    for (const [nonce, code] of [
      ['1', '007'],
      ['2', '008'],
      ['3', '007'],
    ])
      await send(bot, { nonce: String(nonce), body: card(String(code)) })
    expect(taken).toEqual(['007', '008'])
  })

  test('the same request two minutes later is a replay', async () => {
    const { bot, clock, codes } = rig()
    await send(bot, { body: textPush('x') })
    clock.step(120_000)
    expect((await send(bot, { body: textPush('x') })).status).toBe(403)
    expect(codes()).toEqual(['replayed'])
  })

  test('a failing store is reported and the push still answered', async () => {
    const failing = async (): Promise<never> => {
      throw new Error('connection refused')
    }
    const { bot, codes } = rig({ store: { get: failing, set: failing, delete: failing } })
    expect((await send(bot, { body: textPush('x') })).status).toBe(200)
    expect(codes()).toEqual(['store-failed'])
  })

  test('several tokens: each is accepted', async () => {
    const { bot } = rig({ token: ['new', token] })
    expect((await send(bot, { body: textPush('x') })).status).toBe(200)
  })

  test('a JSON push is read, its 64-bit id kept, and answered in JSON', async () => {
    const { bot } = rig()
    const body =
      '{"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1700000000,"MsgType":"text","Content":"a\\u4f60","MsgId":6972028683187026694}'
    const response = await send(bot, { body })
    expect(JSON.parse(response.body)).toMatchObject({ ToUserName: 'o1', MsgType: 'text', Content: 're: a你' })
  })
})

describe('safe mode', () => {
  const options = { appId, encodingAESKey }

  test('an encrypted text is answered encrypted', async () => {
    const { bot, errors } = rig(options)
    const response = await send(bot, sealed(textPush('你好')))
    const outer = await parseXml(response.body)
    expect(outer.MsgSignature).toBe(signature(token, String(outer.TimeStamp), String(outer.Nonce), String(outer.Encrypt)))
    expect((await parseXml(cipher.decrypt(String(outer.Encrypt)))).Content).toBe('re: 你好')
    expect(errors).toEqual([])
  })

  test('no answer is the bare word success, not encrypted', async () => {
    const { bot } = rig(options)
    const event = formatXml({ ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'event', Event: 'unsubscribe' })
    expect(await send(bot, sealed(event))).toMatchObject({ status: 200, body: 'success' })
  })

  test('the content type is that of what goes out: an XML envelope around a JSON reply is XML', async () => {
    const { bot } = rig(options)
    const json = JSON.stringify({ ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'text', Content: 'x', MsgId: 1 })
    const response = await send(bot, sealed(json))
    expect(response.headers['content-type']).toBe('application/xml; charset=utf-8')
    expect(JSON.parse(cipher.decrypt(String((await parseXml(response.body)).Encrypt)))).toMatchObject({ Content: 're: x' })
    const plain = await send(rig().bot, { body: json })
    expect(plain.headers['content-type']).toBe('application/json; charset=utf-8')
  })

  test('plaintext is refused before its body is read', async () => {
    const { bot, codes, handled } = rig(options)
    expect(await send(bot, { body: textPush('x') })).toMatchObject({ status: 403, bodyRead: false })
    expect([codes(), handled]).toEqual([['mode-mismatch'], []])
  })

  test('plaintext fields beside Encrypt are never read', async () => {
    const { bot, handled } = rig(options)
    const push = sealed(textPush('inner'))
    const body = push.body.replace('<Encrypt>', '<MsgType>text</MsgType><Content>outer</Content><Encrypt>')
    expect((await send(bot, { ...push, body })).status).toBe(200)
    expect(handled).toEqual(['inner'])
  })

  const other = new Cipher({ encodingAESKey, appId: 'wxffffffffffffffff' })
  const push = sealed(textPush('x'))
  test.each<[string, Push, string, number]>([
    ['no Encrypt', { ...push, body: textPush('x') }, 'mode-mismatch', 403],
    [
      'msg_signature of the plain kind',
      { ...push, query: { encrypt_type: 'aes', msg_signature: signature(token, String(START / 1000), push.nonce ?? '') } },
      'signature-mismatch',
      401,
    ],
    [
      'a changed ciphertext',
      { ...push, body: push.body.replace(/CDATA\[(.)(?=[A-Za-z0-9+/]{20})/, (_all, char) => `CDATA[${char === 'A' ? 'B' : 'A'}`) },
      'signature-mismatch',
      401,
    ],
    ['another account’s message', sealed(textPush('x'), other), 'receiveid-mismatch', 200],
    ['two Encrypt elements', { ...push, body: push.body.replace('</xml>', '<Encrypt>x</Encrypt></xml>') }, 'mode-mismatch', 403],
  ])('%s: nothing is run', async (_name, request, code, expected) => {
    const { bot, codes, handled } = rig(options)
    const { status } = await send(bot, request)
    expect([status, codes(), handled]).toEqual([expected, [code], []])
  })

  test('from outside, a message that can’t be read looks like one that can’t be decrypted', async () => {
    const { bot, codes } = rig(options)
    const { bodyRead: _, ...other } = await send(bot, sealed(textPush('x'), new Cipher({ encodingAESKey, appId: 'wxffffffffffffffff' })))
    expect(await send(bot, sealed('<xml><a></xml>'))).toMatchObject(other)
    expect(codes()).toEqual(['receiveid-mismatch', 'malformed'])
    expect(other).toMatchObject({ status: 200, body: 'success' })
  })

  test('a rotated key: both open, each reply is sealed with the key that opened', async () => {
    const newKey = 'kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR'
    const { bot } = rig({ appId, encodingAESKey: [newKey, encodingAESKey] })
    const response = await send(bot, sealed(textPush('old')))
    expect(cipher.decrypt(String((await parseXml(response.body)).Encrypt))).toContain('re: old')
  })

  test('the plain URL check works, and so does WeCom’s encrypted one', async () => {
    const { bot } = rig(options)
    expect((await send(bot, { method: 'GET', body: '', query: { echostr: '123' } })).body).toBe('123')
    const timestamp = String(START / 1000)
    const echostr = cipher.encrypt('1616140317555161061')
    const query = { signature: undefined, msg_signature: signature(token, timestamp, '1', echostr), echostr }
    expect((await send(bot, { method: 'GET', body: '', timestamp, nonce: '1', query })).body).toBe('1616140317555161061')
  })

  test('compat accepts both forms and refuses a mix of them', async () => {
    const { bot, handled, codes } = rig({ ...options, mode: 'compat' })
    await send(bot, { body: textPush('plain') })
    await send(bot, sealed(textPush('sealed', '2')))
    await send(bot, { nonce: '77', body: sealed(textPush('stripped', '3')).body })
    expect([handled, codes()]).toEqual([['plain', 'sealed'], ['mode-mismatch']])
  })
})

describe('a signature is bound to its first content, also if other parts of the URL change', () => {
  const safe = { appId, encodingAESKey }

  test('msg_signature in other letters, after the time for retries', async () => {
    const { bot, clock, handled, codes } = rig(safe)
    const push = sealed(textPush('x'))
    await send(bot, push)
    clock.step(100_000)
    const query = { ...push.query, msg_signature: String(push.query?.msg_signature).toUpperCase() }
    expect((await send(bot, { ...push, query })).status).toBe(403)
    expect([handled, codes()]).toEqual([['x'], ['replayed']])
  })

  test('compat: the URL of an encrypted push, with plaintext', async () => {
    const { bot, handled } = rig({ ...safe, mode: 'compat' })
    const { timestamp = '', nonce = '', ...push } = sealed(textPush('x'))
    await send(bot, { ...push, timestamp, nonce })
    expect((await send(bot, { timestamp, nonce, body: textPush('forged', '2') })).status).toBe(403)
    expect(handled).toEqual(['x'])
  })

  test('the console’s GET, or a push that could not be read, then another body', async () => {
    const { bot, handled } = rig()
    await send(bot, { method: 'GET', body: '', query: { echostr: '1' } })
    expect((await send(bot, { body: textPush('forged') })).status).toBe(403)
    await send(bot, { nonce: '2', body: '<xml' })
    expect((await send(bot, { nonce: '2', body: textPush('forged') })).status).toBe(403)
    expect(handled).toEqual([])
  })

  test('a digit moved from the nonce into the timestamp', async () => {
    const { bot, clock, handled } = rig()
    clock.step(1_714_036_504_000 - START)
    await send(bot, { timestamp: '1714036504', nonce: '1714036', body: textPush('x') })
    expect((await send(bot, { timestamp: '1714036171', nonce: '4036504', body: textPush('forged', '2') })).status).toBe(401)
    expect(handled).toEqual(['x'])
  })

  test('a push that WeChat encrypted anew is a retry', async () => {
    const { bot, handled } = rig(safe)
    for (let attempt = 0; attempt < 2; attempt++) expect((await send(bot, sealed(textPush('x'), cipher, '7'))).status).toBe(200)
    expect(handled).toEqual(['x'])
  })

  test('processes that share a store, one of them already with the new token', async () => {
    const store = new MemoryStore()
    const rigs = [rig({ store }), rig({ store, token: ['new', token] }), rig({ store, token: [token, 'new'] })]
    await send((rigs[0] ?? rig()).bot, { body: textPush('first') })
    for (const { bot } of rigs) expect((await send(bot, { body: textPush('forged', '2') })).status).toBe(403)
    expect(rigs.flatMap(({ handled }) => handled)).toEqual(['first'])
  })
})

test('an encrypted echostr that holds markup is refused: the URL check can’t be used to decrypt a push', async () => {
  const { bot, codes } = rig({ appId, encodingAESKey })
  const timestamp = String(START / 1000)
  const echostr = cipher.encrypt(textPush('secret').slice(0, 100))
  const query = { signature: undefined, msg_signature: signature(token, timestamp, '1', echostr), echostr }
  const response = await send(bot, { method: 'GET', body: '', timestamp, nonce: '1', query })
  expect([response.status, response.body, codes()]).toEqual([401, 'refused: 401', ['query-invalid']])
})

describe('every refused GET is answered with 401, as for a wrong signature', () => {
  const timestamp = String(START / 1000)
  const encrypted = (echostr: string) => ({ echostr, signature: undefined, msg_signature: signature(token, timestamp, '1', echostr) })
  const other = new Cipher({ encodingAESKey, appId: 'wx9999999999999999' })

  test.each<[string, object, object, string]>([
    ['an echostr of another app id', { appId, encodingAESKey }, encrypted(other.encrypt('1')), 'receiveid-mismatch'],
    ['an echostr that is no ciphertext', { appId, encodingAESKey }, encrypted('AAAA'), 'bad-ciphertext'],
    ['an encrypted push for an echostr', { appId, encodingAESKey }, encrypted(cipher.encrypt('<xml/>')), 'query-invalid'],
    ['an encrypted echostr for a plain bot', {}, encrypted('AAAA'), 'mode-mismatch'],
    ['no echostr', {}, {}, 'query-invalid'],
    ['a wrong signature', {}, { signature: '0'.repeat(40), echostr: '1' }, 'signature-mismatch'],
  ])('%s', async (_name, options, query, code) => {
    const { bot, codes } = rig(options)
    const { status, body } = await send(bot, { method: 'GET', body: '', nonce: '1', query: { ...query } })
    expect([status, body, codes()]).toEqual([401, 'refused: 401', [code]])
  })

  test('the URL of a push', async () => {
    const { bot, codes } = rig()
    await send(bot, { body: textPush('x') })
    expect((await send(bot, { method: 'GET', body: '', query: { echostr: '1' } })).status).toBe(401)
    expect(codes()).toEqual(['replayed'])
  })
})

test('a window of a fraction of a second: every store takes the time that it is remembered for', async () => {
  const { bot, codes } = rig({ store: new MemoryStore(), timestampWindow: 301.0003 })
  expect((await send(bot, { body: textPush('x') })).status).toBe(200)
  expect((await send(bot, { body: textPush('y') })).status).toBe(403)
  expect(codes()).toEqual(['replayed'])
})

test('a shared store that hangs does not hold the answer', async () => {
  const hanging = (): Promise<never> => new Promise(() => {})
  const { bot, clock, codes } = rig({ store: { get: hanging, set: hanging, delete: hanging } })
  const answer = send(bot, { body: textPush('x') })
  await clock.advance(300)
  expect([(await answer).status, codes()]).toEqual([200, ['store-failed']])
})

test.each([
  ['an unknown reference', textPush('x').replace('<MsgType>', '<Label>&CANARY;</Label><MsgType>')],
  ['a mismatch', '<xml><CANARY></xml>'],
  ['mixed content', '<xml><CANARY>CANARY<b/></CANARY></xml>'],
  ['foreign XML', '<xml a="1"><CANARY b=CANARY></xml>'],
  ['JSON', '{"CANARY": CANARY}'],
])('%s: no error repeats what the body said', async (_name, body) => {
  for (const [options, push] of [
    [{}, { body }],
    [{ appId, encodingAESKey }, sealed(body)],
  ] as const) {
    const { bot, errors } = rig(options)
    await send(bot, push)
    expect(errors).toHaveLength(1)
    expect(inspect(errors, { depth: 9, showHidden: true })).not.toContain('CANARY')
  }
})

describe('the error of a wrong signature names the likely cause', () => {
  test.each<[string, Partial<BotOptions>, Push, RegExp]>([
    ['white space around the token', { token: `${token}\n` }, { body: textPush('x') }, /likely the token\. Trim it/],
    ['another token', { token: 'other' }, { body: textPush('x') }, /likely the token\. Compare/],
    [
      'msg_signature only',
      { appId, encodingAESKey },
      { body: '', query: { signature: undefined, encrypt_type: 'aes', msg_signature: '0'.repeat(40) } },
      /likely the mode/,
    ],
    [
      'one parameter copied into the other',
      {},
      { body: '', query: { signature: '1'.repeat(40), msg_signature: '1'.repeat(40) } },
      /likely the mode/,
    ],
    ['an old timestamp', {}, { body: '', timestamp: '1600000000' }, /behind this machine's clock/],
    ['a long nonce', {}, { body: '', nonce: 'n'.repeat(33) }, /nonce is .* \(33 characters\)/],
  ])('%s', async (_name, options, push, message) => {
    const { bot, errors } = rig(options)
    const response = await send(bot, push)
    expect(errors).toMatchObject([{ message: expect.stringMatching(message) }])
    expect(response.body).toBe(`refused: ${response.status}`)
    expect(JSON.stringify(errors, Object.getOwnPropertyNames(new Error()))).not.toContain(token)
  })
})

describe('handleUnsigned', () => {
  const unsigned = (bot: Bot, body: string) => bot.handleUnsigned({ method: 'POST', query: new URLSearchParams(), text: async () => body })

  test.each(['{"action":"CheckContainerPath"}', '<xml><action>CheckContainerPath</action></xml>'])(
    'the probe %s is answered',
    async (body) => {
      expect(await unsigned(rig().bot, body)).toMatchObject({ status: 200, body: 'success' })
    },
  )

  test('a push without a signature is handled here and only here', async () => {
    const { bot, handled } = rig()
    expect((await unsigned(bot, textPush('x'))).body).toContain('re: x')
    expect((await bot.handle({ method: 'POST', query: new URLSearchParams(), text: async () => textPush('y', '2') })).status).toBe(401)
    expect(handled).toEqual(['x'])
  })
})

test('a mini-program event gets its business result, bare', async () => {
  const { bot } = rig()
  bot.on('event', () => reply.result())
  const body = '{"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1,"MsgType":"event","Event":"xpay_goods_deliver_notify"}'
  expect((await send(bot, { body })).body).toBe('{"ErrCode":0,"ErrMsg":"success"}')
})
