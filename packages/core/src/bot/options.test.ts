import { describe, expect, test } from 'vitest'
import { MemoryStore } from '../store/memory-store'
import { type BotOptions, readOptions } from './options'

const token = 'spamtest'
const appId = 'wx0123456789abcdef'
const encodingAESKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const key = { appId, encodingAESKey }

describe('refused', () => {
  test.each<[string, object, string]>([
    ['no token', { token: undefined }, 'token is missing'],
    ['an empty token', { token: '' }, 'token is missing'],
    ['an empty list of tokens', { token: [] }, 'token is missing'],
    ['a list of empty tokens', { token: ['', ''] }, 'token is missing'],
    ['a token that is a number', { token: 5 }, 'token is a number'],
    ['a key without app id', { encodingAESKey }, 'without appId'],
    ['a key with an empty app id', { encodingAESKey, appId: '' }, 'without appId'],
    ['a key of the wrong length', { appId, encodingAESKey: 'short' }, 'encodingAESKey has 5 characters'],
    ['a key from an unset variable', { appId, encodingAESKey: undefined }, "says mode: 'plain'"],
    ['a key from an empty variable', { appId, encodingAESKey: '' }, "says mode: 'plain'"],
    ['an empty list of keys', { appId, encodingAESKey: [] }, "says mode: 'plain'"],
    ['a key that is null', { appId, encodingAESKey: null }, "says mode: 'plain'"],
    ['safe without a key', { mode: 'safe' }, "mode 'safe' needs"],
    ['safe with an empty key', { mode: 'safe', appId, encodingAESKey: '' }, 'encodingAESKey is given but empty'],
    ['an unknown mode', { mode: 'secure' }, `mode is "secure"; it is 'plain', 'compat' or 'safe'.`],
    ['a mode in capitals', { ...key, mode: 'SAFE' }, "Did you mean 'safe'?"],
    ['a mode that is a number', { mode: 1 }, 'mode is a number'],
    ['an account id that is a number', { accountId: 1 }, 'accountId is a number'],
    [
      'an option in other letters',
      { encodingAesKey: encodingAESKey },
      'Bot has no option "encodingAesKey". Did you mean "encodingAESKey"?',
    ],
    ['an option of another package', { secret: 'x' }, 'Bot has no option "secret".'],
    ['an endless window', { timestampWindow: Number.POSITIVE_INFINITY }, 'timestampWindow is Infinity'],
    ['a window that is no number', { timestampWindow: Number.NaN }, 'timestampWindow is NaN'],
    ['a window from a variable', { timestampWindow: '300' }, 'timestampWindow is "300"; it must be a number'],
    ['an address for a store', { store: 'redis://localhost' }, 'store has no method get.'],
    ['a store that can’t be written', { store: { get: async () => ({}) } }, 'store has no method set.'],
    ['a class for a store', { store: MemoryStore }, 'store has no method get.'],
    ['a negative limit', { maxBodyBytes: -1 }, 'maxBodyBytes is -1'],
    ['an endless deadline', { deadlineMs: Number.POSITIVE_INFINITY }, 'deadlineMs is Infinity'],
  ])('%s', (_name, options, message) => {
    expect(() => readOptions({ token, ...options } as BotOptions)).toThrow(
      expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(message) }),
    )
  })

  test('options that are none', () => {
    expect(() => readOptions(undefined as unknown as BotOptions)).toThrow('The options of Bot are undefined')
  })
})

describe('an empty text counts as absent', () => {
  test.each<[string, Partial<BotOptions>, Partial<ReturnType<typeof readOptions>>]>([
    ['in plain mode without a key', { appId: '', encodingAESKey: '', mode: 'plain' }, {}],
    ['as a mode', { mode: '' as 'plain' }, {}],
    ['as the account', { accountId: '' }, { accountId: undefined }],
    ['as a store', { store: '' as never }, { store: undefined }],
    ['in a list, as a variable for the next token is', { token: ['', token] }, { tokens: [token] }],
    ['in a list of keys', { ...key, encodingAESKey: ['', encodingAESKey] }, {}],
  ])('%s', (_name, options, expected) => {
    expect(readOptions({ token, ...options })).toMatchObject({ tokens: [token], ...expected })
  })
})
