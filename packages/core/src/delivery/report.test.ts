import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WxError } from '../base/error'
import { Bot } from '../bot/bot'
import { Decoder } from '../message/decoder'
import { reportToConsole } from './report'

const common = { ToUserName: 'gh_1', FromUserName: 'oAbCdEfGhIjKlMnOp', CreateTime: '1' }
const message = new Decoder().decode({ ...common, MsgType: 'text', Content: 'secret words', MsgId: '6972028683187026694' })

describe('on the terminal', () => {
  const lines: string[] = []
  const keep = (...parts: unknown[]) => void lines.push(parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' '))
  beforeEach(() => {
    lines.length = 0
    vi.spyOn(console, 'warn').mockImplementation(keep)
    vi.spyOn(console, 'error').mockImplementation(keep)
  })
  afterEach(() => vi.restoreAllMocks())

  test('a handler’s error names kind, id, shortened sender and the filter, never the content', () => {
    reportToConsole(new Error('broken'), { message, filter: 'text' })
    expect(lines[0]).toMatch(/^\[wx\] A handler failed \(text, MsgId 6972028683187026694, from oAbCdE…, in text\): Error: broken\n +at /)
    expect(lines[0]).not.toMatch(/secret words|oAbCdEfGh/)
  })

  test('so does a WxError, in one line', () => {
    reportToConsole(new WxError('reply-invalid', 'Too long.'), { message })
    expect(lines).toEqual(['[wx] reply-invalid: Too long. (text, MsgId 6972028683187026694, from oAbCdE…)'])
  })

  test.each([
    [{ MsgType: 'event', Event: 'CLICK', EventKey: 'k' }, '(event:CLICK, from oAbCdE…)'],
    [{ MsgType: 'event', Event: 'brand_new' }, '(event:brand_new, unknown, from oAbCdE…)'],
    [{ MsgType: 'hologram', MsgId: '1' }, '(hologram, unknown, MsgId 1, from oAbCdE…)'],
    [{ MsgType: 'hologram', MsgId: '\u001b[2J\u202e1\n[wx] forged' }, '(hologram, unknown, MsgId [2J1 [wx] forged, from oAbCdE…)'],
  ])('%j is named %s', (fields, name) => {
    reportToConsole(new WxError('internal', 'x'), { message: new Decoder().decode({ ...common, ...fields }) })
    expect(lines).toEqual([`[wx] internal: x ${name}`])
  })

  test('causes are printed, and control characters of any of them are not', () => {
    const cause = new Error('red \u001b[31m\u009b2J', { cause: 'why \u202e' })
    reportToConsole(new WxError('store-failed', 'The store\r\nfailed.', { cause }))
    expect(lines[0]).toMatch(/^\[wx\] store-failed: The store failed\.\n {2}Cause: Error: red \[31m2J\n/)
    expect(lines[0]).toContain('Cause: why ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there
    expect(lines[0]).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  test('without bot.catch a bot reports there, with the push', async () => {
    const bot = new Bot({ token: 't' }).on('text', () => {
      throw new Error('broken')
    })
    await bot.handleUnsigned({
      method: 'POST',
      query: new URLSearchParams(),
      text: () => JSON.stringify({ ToUserName: 'g', FromUserName: 'o', CreateTime: 1, MsgType: 'text', Content: 'x', MsgId: '5' }),
    })
    expect(lines[0]).toMatch(/^\[wx\] A handler failed \(text, MsgId 5, from o.*\): Error: broken/)
  })
})
