import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WxError } from './error'
import { isRecord, nearestName, nonEmpty, refuseUnknownOptions, requireTtl, systemReason, unlessAborted, visibleText } from './internal'

describe('isRecord', () => {
  it('takes objects and no arrays', () => {
    expect([{}, Object.create(null), [], null, 'a', undefined].map(isRecord)).toEqual([true, true, false, false, false, false])
  })
})

describe('nearestName', () => {
  const names = ['text', 'image', 'event', 'event:SCAN', 'event:CLICK', 'event:subscribe', 'event:unsubscribe']
  it.each([
    ['txt', 'text'],
    ['TEXT', 'text'],
    ['event:scan', 'event:SCAN'],
    ['event:click', 'event:CLICK'],
    ['subscribe', 'event:subscribe'],
    ['evnet:subscribe', 'event:subscribe'],
  ])('%s was meant as %s', (given, meant) => expect(nearestName(given, names)).toBe(meant))

  it.each(['', 'weather', 'xyz'])('%j is near to no name', (given) => expect(nearestName(given, names)).toBeUndefined())

  it('finds every name from one changed letter', () => {
    fc.assert(
      fc.property(fc.constantFrom('directory', 'encodingAESKey', 'timestampWindow'), fc.nat(8), (name, at) => {
        expect(nearestName(`${name.slice(0, at)}_${name.slice(at + 1)}`, ['store', name, 'clock'])).toBe(name)
      }),
    )
  })
})

describe('refuseUnknownOptions', () => {
  const check =
    (options: object): (() => void) =>
    () =>
      refuseUnknownOptions('Bot', options, ['token', 'appId'])

  it('accepts what it knows, also undefined', () => expect(check({ token: 'a', appId: undefined })).not.toThrow())

  it.each([
    [{ tokne: 'secret-value' }, 'Bot has no option "tokne". Did you mean "token"?'],
    [{ weather: 1 }, 'Bot has no option "weather". It has token, appId.'],
    [null as unknown as object, 'The options of Bot are null; they must be an object.'],
  ])('refuses %j', (options, message) => {
    expect(check(options)).toThrow(new WxError('config-invalid', message))
  })
})

describe('systemReason', () => {
  it.each([
    [Object.assign(new Error('http://host/?secret=1'), { code: 'ENOENT' }), 'ENOENT'],
    [new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }), 'ECONNREFUSED'],
    [new TypeError('fetch failed'), 'TypeError'],
    ['thrown text', 'no reason given'],
    [undefined, 'no reason given'],
  ])('of %s is %s', (error, word) => expect(systemReason(error)).toBe(word))
})

describe('unlessAborted', () => {
  it('is the promise itself without a signal', async () => expect(await unlessAborted(Promise.resolve(1), undefined)).toBe(1))

  it.each(['before', 'after'])('rejects with the reason when the signal aborts %s the call', async (when) => {
    const controller = new AbortController()
    if (when === 'before') controller.abort('enough')
    const waiting = unlessAborted(new Promise(() => {}), controller.signal)
    if (when === 'after') controller.abort('enough')
    await expect(waiting).rejects.toBe('enough')
  })
})

describe('visibleText', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['a\r\nb\nc\u2028d', 'a b c d'],
    ['\u009b2J\u202eevil\u2066x\u0007', '2Jevilx'],
    ['中文 emoji 🎉 é', '中文 emoji 🎉 é'],
  ])('%j is %j', (text, visible) => expect(visibleText(text)).toBe(visible))
})

describe('nonEmpty', () => {
  it('makes an empty text absent', () => expect([nonEmpty(''), nonEmpty(' '), nonEmpty(undefined)]).toEqual([undefined, ' ', undefined]))
})

describe('requireTtl', () => {
  it.each([undefined, 1, 600_000, Number.MAX_SAFE_INTEGER])('takes %s', (ttlMs) => requireTtl(ttlMs))

  it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %s and says what it must be', (ttlMs) => {
    const message = `ttlMs is ${ttlMs}; it must be a whole number of milliseconds, 1 or more.`
    expect(() => requireTtl(ttlMs)).toThrow(expect.objectContaining({ code: 'config-invalid', message }))
  })
})
