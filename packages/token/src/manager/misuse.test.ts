import { MemoryStore } from '@wx/core'
import { describe, expect, test } from 'vitest'
import { observe } from '../events/opentelemetry'
import { classicToken, readRecord, stableToken, TokenManager, TokenManagers, ticket } from '../index'

/** As JavaScript passes it, without the compiler's check. */
// biome-ignore lint/suspicious/noExplicitAny: what JavaScript callers do is tested here
function untyped(value: unknown): any {
  return value
}

const account = { appId: 'wx0123456789abcdef', secret: 'canary' }
const tokens = new TokenManager(account)

describe('mistakes that TypeScript finds are refused at run time too, with the right name', () => {
  test.each<[string, () => unknown, string]>([
    [
      'an option',
      () => new TokenManager(untyped({ ...account, stor: new MemoryStore() })),
      'TokenManager has no option "stor". Did you mean "store"?',
    ],
    ['an option of many', () => new TokenManagers(untyped({ acounts: () => undefined })), 'Did you mean "accounts"?'],
    [
      'an option of an account',
      () => new TokenManagers(untyped({ accounts: () => ({ secret: 'x', isuer: 1 }) })).for('wxa'),
      'Did you mean "issuer"?',
    ],
    [
      'an issuer by name',
      () => new TokenManager(untyped({ ...account, issuer: 'classic' })),
      'issuer is "classic". Pass what stableToken()',
    ],
    ['an issuer not called', () => new TokenManager(untyped({ ...account, issuer: classicToken })), 'issuer is of type function'],
    ['an issuer for all', () => new TokenManagers(untyped({ accounts: () => undefined, issuer: 'stable' })), 'issuer is "stable"'],
    ['an option of the stable token', () => stableToken(untyped({ baseURL: 'http://localhost' })), 'Did you mean "baseUrl"?'],
    ['an option of the classic token', () => classicToken(untyped({ url: 'http://localhost' })), 'classicToken has no option "url"'],
    ['a type of ticket', () => ticket(untyped({ type: 'jssdk', tokens })), 'The platform has no ticket of type "jssdk"'],
    ['a type of ticket, nearly', () => ticket(untyped({ type: 'wxcard', tokens })), 'Did you mean "wx_card"?'],
    ['an event', () => tokens.on(untyped('refrehsed'), () => {}), 'There is no token event "refrehsed". Did you mean "refreshed"?'],
    ['an event of the prototype', () => tokens.on(untyped('constructor'), () => {}), 'There is no token event "constructor"'],
    ['no listener', () => tokens.on('failed', untyped(undefined)), 'The listener of "failed" is of type undefined'],
    ['an option of observe', () => observe(tokens, untyped({ meters: 1 })), 'Did you mean "meter"?'],
  ])('%s', (_name, misuse, message) => {
    expect(misuse).toThrow(expect.objectContaining({ code: 'config-invalid', message: expect.stringContaining(message) }))
  })

  test('an option of readRecord', async () => {
    const misuse = readRecord(untyped({ appId: 'wxa', store: new MemoryStore(), endpoint: 'classic' }))
    await expect(misuse).rejects.toMatchObject({ code: 'config-invalid' })
  })

  test('an empty baseUrl counts as absent', () => {
    expect(stableToken({ baseUrl: '' }).endpoint).toBe(stableToken().endpoint)
  })
})
