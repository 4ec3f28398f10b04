import { describe, expect, test } from 'vitest'
import type { Bot } from '../bot/bot'
import { Accounts, type AccountsOptions } from './accounts'
import { appId, encodingAESKey, type Push, rig, START, sealed, send, textPush } from './test/rig'

const { bot: shop } = rig()
const { bot: news } = rig({ appId, encodingAESKey })

function accountsOf(options: AccountsOptions) {
  const codes: string[] = []
  const messages: string[] = []
  const accounts = new Accounts({
    onError: ({ code, message }) => {
      codes.push(code)
      messages.push(message)
    },
    ...options,
  })
  const handle = (push: Push, path = '/') => send({ handle: (request) => accounts.handle({ ...request, path }) }, push)
  return { handle, codes, messages }
}

describe('by path or query', () => {
  const { handle, codes, messages } = accountsOf({
    resolve: ({ path, query }) => (path === '/shop' || query.get('id') === 'shop' ? shop : undefined),
  })

  test('a known one is answered', async () => {
    expect((await handle({ body: textPush('x') }, '/shop')).status).toBe(200)
    expect((await handle({ body: textPush('y', '2'), nonce: '2', query: { id: 'shop' } })).status).toBe(200)
  })

  test('the console’s URL check works for both', async () => {
    const check = { method: 'GET', body: '', nonce: '3' }
    expect((await handle({ ...check, query: { echostr: '123' } }, '/shop')).body).toBe('123')
    expect((await handle({ ...check, query: { echostr: '123', id: 'shop' } })).body).toBe('123')
  })

  test('an unknown one is told, and its body is not read', async () => {
    expect(await handle({ body: textPush('x') }, '/nobody')).toMatchObject({ status: 401, bodyRead: false })
    expect(codes).toEqual(['account-unknown'])
    expect(messages[0]).toContain('{"path":"/nobody"}')
  })
})

describe('a known and an unknown account are answered alike', () => {
  const byName: Readonly<Record<string, Bot>> = { shop, news }
  const shapes: Readonly<Record<string, Push>> = {
    'a wrong signature': { body: textPush('x'), query: { signature: '0'.repeat(40) } },
    'no parameters': { body: textPush('x'), query: { signature: undefined, timestamp: undefined, nonce: undefined } },
    'an old timestamp': { body: textPush('x'), timestamp: String(START / 1000 - 400) },
    'a parameter given twice': { body: '', extra: [['nonce', '1']] },
    'a GET': { body: '', method: 'GET', query: { signature: '0'.repeat(40), echostr: '1' } },
    'a method other than GET and POST': { body: '', method: 'PUT', query: { signature: '0'.repeat(40) } },
    'an encrypted push': {
      ...sealed(textPush('x')),
      query: { signature: '0'.repeat(40), encrypt_type: 'aes', msg_signature: '1'.repeat(40) },
    },
    'a huge body': { body: 'x'.repeat(100_000), query: { signature: '0'.repeat(40) } },
  }

  test.each(Object.entries(shapes))('%s', async (_name, push) => {
    const { handle } = accountsOf({
      resolve: ({ path }) => {
        if (path === '/fails') throw new Error('The database is down.')
        return byName[path.slice(1)]
      },
    })
    const paths = ['/shop', '/news', '/nobody', '/constructor', '/__proto__', '/toString', '/fails']
    const answers = await Promise.all(paths.map((path) => handle(push, path)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify(answers[0])]))
    expect(answers[0]).toMatchObject({ status: 401, body: 'refused: 401', bodyRead: false })
  })

  test('the developer is told what resolve gave', async () => {
    const { handle, codes, messages } = accountsOf({ resolve: ({ path }) => byName[path.slice(1)] })
    await handle({ body: '' }, '/constructor')
    expect([codes, messages[0]]).toEqual([['account-unknown'], expect.stringContaining('gave a function without a handle method')])
  })
})

describe('by the ids in the body, if asked for', () => {
  const { handle, codes } = accountsOf({
    readIds: true,
    resolve: async ({ toUserName, appId: component }) => (toUserName === 'gh_1' || component === 'wxcomponent' ? news : undefined),
  })

  test('ToUserName and AppId of the outer document', async () => {
    const push = sealed(textPush('y', '2'))
    const component = push.body.replace(/<ToUserName>.*<\/ToUserName>/, '<AppId>wxcomponent</AppId>')
    expect((await handle(sealed(textPush('x')))).status).toBe(200)
    expect((await handle({ ...push, body: component })).status).toBe(200)
  })

  test.each<[string, Push, string]>([
    ['an unknown id', { body: textPush('x').replace('gh_1', 'gh_2') }, 'account-unknown'],
    ['a GET, which has none', { body: '', method: 'GET' }, 'account-unknown'],
    ['what can’t be read', { body: '<xml' }, 'malformed'],
    ['what is too large', { body: ' '.repeat(70_000) }, 'body-too-large'],
  ])('%s: one answer', async (_name, push, code) => {
    const { bodyRead: _, ...answer } = await handle(push)
    expect([answer.status, answer.body, codes.pop()]).toEqual([401, 'refused: 401', code])
  })
})

test.each<[object, string]>([
  [{ resolve: () => undefined, readIDs: true }, 'Accounts has no option "readIDs". Did you mean "readIds"?'],
  [{}, 'The option resolve is undefined'],
  [{ resolve: shop }, 'The option resolve is an object'],
  [{ resolve: () => undefined, readIds: 'true' }, 'The option readIds is a string; it must be true or false.'],
  [{ resolve: () => undefined, onError: 'log' }, 'The option onError is a string; it must be a function.'],
  [{ resolve: () => undefined, maxBodyBytes: '65536' }, 'maxBodyBytes is "65536"; it must be a number from 1 to 16777216.'],
])('the options %j are refused', (options, message) => {
  expect(() => new Accounts(options as AccountsOptions)).toThrow(message)
})
