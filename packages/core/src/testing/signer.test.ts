import { describe, expect, test } from 'vitest'
import { Bot } from '../bot/bot'
import { ManualClock } from './manual-clock'
import { message } from './message'
import { Signer, type SignerOptions } from './signer'

const keys = { appId: 'wx0123456789abcdef', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
const modes: readonly [string, SignerOptions][] = [
  ['plain', { token: 't' }],
  ['safe', { token: 't', ...keys }],
]

function echoBot(options: SignerOptions): Bot {
  return new Bot({ ...options, clock: new ManualClock() }).on('text', (ctx) => `你说：${ctx.message.Content}`)
}

describe.each(modes)('Signer, %s', (_mode, options) => {
  const signer = new Signer({ ...options, clock: new ManualClock() })

  test('a bot accepts its requests, and it reads the answers', async () => {
    const push = message('text', { Content: '<你好>]]>' })
    const response = await echoBot(options).handle(signer.request(push))
    expect(response.status).toBe(200)
    expect(await signer.open(response.body)).toMatchObject({ ToUserName: push.FromUserName, Content: '你说：<你好>]]>' })
  })

  test('a body as it stands', async () => {
    const json = '{"ToUserName":"gh","FromUserName":"o","CreateTime":1,"MsgType":"text","Content":"a","MsgId":7300000000000000001}'
    const response = await echoBot(options).handle(signer.request(json))
    expect(await signer.open(response.body)).toMatchObject({ Content: '你说：a' })
  })

  test("the console's URL check", async () => {
    const request = { method: 'GET', query: signer.query({ echostr: 'echo-1' }), text: () => '' }
    expect(await echoBot(options).handle(request)).toMatchObject({ status: 200, body: 'echo-1' })
  })

  test('success is no reply', async () => {
    await expect(signer.open('success')).rejects.toMatchObject({ code: 'malformed' })
  })
})

describe('Signer', () => {
  test('an empty key is no key', () => {
    expect(new Signer({ token: 't', encodingAESKey: '' }).push('<xml/>').body).toBe('<xml/>')
  })

  test('an envelope signed with another token is not opened', async () => {
    const [mine, other] = [new Signer({ token: 'other', ...keys }), new Signer({ token: 't', ...keys })]
    const bot = new Bot({ token: 't', ...keys }).on('text', () => 'x')
    const { body } = await bot.handle(other.request(message('text')))
    await expect(mine.open(body)).rejects.toMatchObject({ code: 'signature-mismatch' })
  })

  test.each([
    [{ token: 't', tokne: 'x' }, 'Signer has no option "tokne". Did you mean "token"?'],
    [{ token: '' }, "token is missing or empty. It is the bot's Token."],
    [{ token: 't', encodingAESKey: keys.encodingAESKey }, 'appId is missing or empty; the encrypted modes compare it with every message.'],
  ])('%j is refused', (options, problem) => {
    expect(() => new Signer(options)).toThrow(expect.objectContaining({ code: 'config-invalid', message: problem }))
  })
})
