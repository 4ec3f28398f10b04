import { describe, expect, test } from 'vitest'
import type { Shapes } from '../message/message'
import { SHAPES } from '../message/shapes.generated'
import { message } from '../testing/message'
import { Bot } from './bot'
import { Composer } from './composer'

/** As JavaScript calls it, without types. */
type Untyped = Record<'on' | 'use' | 'hears' | 'click' | 'catch', (...given: readonly unknown[]) => unknown>
function untyped(one: object = new Bot({ token: 't' })): Untyped {
  return one as Untyped
}
function handler(): string {
  return 'x'
}
const mine: Partial<Shapes> = Object.fromEntries([['event:my_event', { Count: 'number' }]])

describe('on refuses a name that no push has', () => {
  test.each([
    ['txt', "on('txt') names no push. Did you mean 'text'?"],
    ['Text', "on('Text') names no push. Did you mean 'text'?"],
    ['subscribe', "on('subscribe') names no push. Did you mean 'event:subscribe'?"],
    ['event:scan', "on('event:scan') names no push. Did you mean 'event:SCAN'?"],
    ['event:click', "on('event:click') names no push. Did you mean 'event:CLICK'?"],
    ['Event:subscrib', "on('Event:subscrib') names no push. Did you mean 'event:subscribe'?"],
    ['info:authorised', "on('info:authorised') names no push. Did you mean 'info:authorized'?"],
    ['event:text', "on('event:text') names no push. Did you mean 'text'?"],
    ['events', "on('events') names no push. Did you mean 'event'?"],
    ['event:nonsense', /^on\('event:nonsense'\) names no push\. Names are /],
    ['__proto__', /^on\('__proto__'\) names no push\. Names are /],
    ['toString', /^on\('toString'\) names no push\. Names are /],
    [undefined, /^on\(undefined\) names no push\. Names are /],
    [null, /^on\(null\) names no push\. Names are /],
    [{}, /^on\(an object with no keys\) names no push\. Names are /],
    [new Set(['text']), /^on\(an object with no keys\) names no push\. Names are /],
    ['x'.repeat(10_000), /^on\('x{40}'\) names no push\. Names are /],
    [5, /^on\(a number\) names no push\. Names are /],
    [['text', 'vioce'], "on('vioce') names no push. Did you mean 'voice'?"],
    [[], "on() names no push. Give it at least one, such as 'event:VIEW'."],
  ])('%j', (filter, problem) => {
    const error = expect.objectContaining({
      code: 'config-invalid',
      message: typeof problem === 'string' ? problem : expect.stringMatching(problem),
    })
    expect(() => untyped().on(filter, handler)).toThrow(error)
    expect(() => untyped(new Composer()).on(filter, handler)).toThrow(error)
  })

  test('every push and every group is a name', () => {
    const { on } = Bot.prototype
    for (const name of [...Object.keys(SHAPES), 'message', 'event', 'info', 'unknown']) untyped().on(name, handler)
    expect(on).toBe(Composer.prototype.on)
  })

  test('pushes of your own are names if shapes has them', async () => {
    const bot = new Bot({ token: 't', shapes: mine })
    untyped(bot).on('event:my_event', handler)
    expect(await bot.dispatch(message('event:my_event' as 'text', {}, mine))).toMatchObject({ Content: 'x' })
    expect(() => untyped(new Composer({ shapes: mine })).on('event:my_event', handler)).not.toThrow()
    expect(() => untyped(bot).on('event:My_Event', handler)).toThrow("Did you mean 'event:my_event'?")
  })
})

describe('an argument that is no handler, pattern or key is refused at once', () => {
  test.each<[keyof Untyped, readonly unknown[], string]>([
    ['on', ['text'], "on('text') needs a handler: a function or a composer, not undefined."],
    ['on', ['text', '你好'], "on('text') needs a handler: a function or a composer, not a string."],
    ['use', [], 'use() needs a handler: a function or a composer, not undefined.'],
    ['use', [{}], 'use() needs a handler: a function or a composer, not an object with no keys.'],
    ['hears', ['x'], "hears('x') needs a handler: a function or a composer, not undefined."],
    ['hears', [handler], 'hears() takes a text, a regular expression or another object with exec(text), not a function.'],
    ['hears', ['', handler], 'hears() takes a text, a regular expression or another object with exec(text), not an empty string.'],
    ['hears', [['a', 'b'], handler], 'hears() takes a text, a regular expression or another object with exec(text), not an array.'],
    ['click', ['K'], "click('K') needs a handler: a function or a composer, not undefined."],
    ['click', [handler], 'click() takes the key of a menu button, not a function.'],
    ['click', ['', handler], 'click() takes the key of a menu button, not an empty string.'],
    ['catch', ['x'], 'catch() needs a function, not a string.'],
  ])('%s(%j)', (method, given, problem) => {
    expect(() => untyped()[method](...given)).toThrow(expect.objectContaining({ code: 'config-invalid', message: problem }))
  })

  test('a composer inside itself', () => {
    const [outer, inner] = [new Composer(), new Composer()]
    outer.use(inner)
    expect(() => outer.use(outer)).toThrow('use() would run a composer inside itself, without end.')
    expect(() => inner.on('text', outer)).toThrow("on('text') would run a composer inside itself, without end.")
  })

  test.each([undefined, null, 'text', 5, [], {}, { MsgType: 5 }])('dispatch(%j)', async (given) => {
    const bot = new Bot({ token: 't' }).on('text', handler)
    await expect(bot.dispatch(given as never)).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringMatching(
        /^dispatch\(\) takes a message, which has a MsgType or InfoType, not .*@wx\/core\/testing makes one\.$/,
      ),
    })
  })

  test('options of a composer', () => {
    expect(() => new Composer({ shape: {} } as object)).toThrow('Composer has no option "shape". Did you mean "shapes"?')
  })
})
