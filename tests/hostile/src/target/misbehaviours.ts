import type { Answer, Context, Next } from '@wx/core'

type Misbehaviour = (ctx: Context, next: Next) => unknown

const circular: Record<string, unknown> = { MsgType: 'text', Content: 'x' }
circular.self = circular

/** What a developer's handler can do wrong, by the text that sets it off. */
export const MISBEHAVIOURS: Readonly<Record<string, Misbehaviour>> = {
  throws: () => {
    throw new Error('a handler that throws')
  },
  'throws nothing': () => {
    // biome-ignore lint/style/useThrowOnlyError: the misbehaviour itself
    throw undefined
  },
  'throws what can not be read': () => {
    throw new Proxy({}, { get: () => fail(), has: () => fail(), getPrototypeOf: () => fail() })
  },
  rejects: () => Promise.reject(new Error('a handler that rejects')),
  'rejects later': () => new Promise((_, reject) => setImmediate(() => reject(new Error('late')))),
  'never settles': () => new Promise(() => {}),
  'rejects after the deadline': () => new Promise((_, reject) => setTimeout(() => reject(new Error('too late')), 500)),
  'calls next twice': async (_ctx, next) => `${await next()} ${await next()}`,
  'calls next and throws': (_ctx, next) => {
    void next()
    throw new Error('after next')
  },
  'throws in work that it hands on': (ctx) => {
    ctx.waitUntil(Promise.reject(new Error('in the background')))
    return 'x'
  },
  'hands on what is no promise': (ctx) => ctx.waitUntil(7 as never),
  'answers a number': () => 42,
  'answers a symbol': () => Symbol('x'),
  'answers a function': () => () => 'x',
  'answers a bigint': () => 10n ** 30n,
  'answers true': () => true,
  'answers NaN': () => Number.NaN,
  'answers an array': () => ['x', 'y'],
  'answers an empty object': () => ({}),
  'answers an unknown type': () => ({ MsgType: 'nonsense' }),
  'answers without content': () => ({ MsgType: 'text' }),
  'answers content that is no text': () => ({ MsgType: 'text', Content: { toString: () => 'x' } }),
  'answers a field that is null': () => ({ MsgType: 'text', Content: 'x', Extra: null }),
  'answers an element name with markup': () => ({ MsgType: 'text', Content: 'x', 'a><INJECTED/><a': 'x' }),
  'answers a circle': () => circular,
  'answers with getters that throw': () => ({
    MsgType: 'text',
    get Content() {
      return fail()
    },
  }),
  'answers a proxy that throws': () => new Proxy({}, { get: (_target, name) => (name === 'then' ? undefined : fail()) }),
  'answers a thenable that throws': () => ({
    // biome-ignore lint/suspicious/noThenProperty: the misbehaviour itself
    get then() {
      return fail()
    },
  }),
  'answers a thenable that settles twice': () => ({
    // biome-ignore lint/suspicious/noThenProperty: the misbehaviour itself
    then: (resolve: (answer: string) => void) => {
      resolve('one')
      resolve('two')
    },
  }),
  'answers too long a text': () => 'x'.repeat(5_000),
  'answers a megabyte': () => '你'.repeat(350_000),
  'answers white space': () => ' ',
  'answers lone surrogates': () => 'x\ud800y\udfffz',
  'answers control characters': () => '\0\x01\x02',
  'answers nine articles': () => ({ MsgType: 'news', ArticleCount: 9, Articles: { item: Array(9).fill({ Title: 'x' }) } }),
  'answers articles that are none': () => ({ MsgType: 'news', ArticleCount: 1, Articles: { item: [null] } }),
}

export function misbehave(ctx: Context, next: Next): Answer {
  const name = ctx.message.MsgType === 'text' ? ctx.message.Content : ''
  const misbehaviour = Object.hasOwn(MISBEHAVIOURS, name) ? MISBEHAVIOURS[name] : undefined
  return (misbehaviour === undefined ? next() : misbehaviour(ctx, next)) as Answer
}

function fail(): never {
  throw new Error('in a getter')
}
