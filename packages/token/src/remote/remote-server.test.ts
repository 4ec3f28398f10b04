import type { Fetch } from '@wx/api'
import { systemClock } from '@wx/core'
import { describe, expect, test } from 'vitest'
import { RemoteServer } from './remote-server'

const ANSWER = { status: 200, text: async () => '{"token":"t","expiresInMs":1000}' }

function serverWith(fetch: Fetch): RemoteServer {
  return new RemoteServer({ urls: ['http://one', 'http://two'], key: 'k', appId: 'wx', kind: 'access_token', fetch, clock: systemClock })
}

describe('RemoteServer', () => {
  test('asks every replica, also where another call has just found out which of them answers', async () => {
    const downs: (() => void)[] = []
    const server = serverWith((url) =>
      url.startsWith('http://two') ? Promise.resolve(ANSWER) : new Promise((_, reject) => downs.push(() => reject(new Error('down')))),
    )
    const [early, late] = [server.read(), server.read()]
    downs[1]?.()
    expect(await late).toEqual({ value: 't', remainingMs: 1_000 })
    downs[0]?.()
    expect(await early).toEqual({ value: 't', remainingMs: 1_000 })
  })

  test('asks the first once more where the second dies meanwhile: the first may be back', async () => {
    const answers = [() => Promise.reject(new Error('refused')), () => Promise.reject(new Error('reset')), () => Promise.resolve(ANSWER)]
    const asked: string[] = []
    const server = serverWith((url) => {
      asked.push(new URL(url).hostname)
      return answers.shift()?.() ?? expect.fail('asked once too often')
    })
    expect(await server.read()).toEqual({ value: 't', remainingMs: 1_000 })
    expect(asked).toEqual(['one', 'two', 'one'])
  })

  test('says what each of them answered, and the platform’s code, whichever came last', async () => {
    const refused = { status: 503, text: async () => '{"error":"token-unavailable","message":"IP allow list","errcode":40164}' }
    const server = serverWith((url) => (url.startsWith('http://one') ? Promise.resolve(refused) : Promise.reject(new TypeError('down'))))
    await expect(server.read()).rejects.toMatchObject({
      code: 'upstream-failed',
      errcode: 40164,
      message: expect.stringMatching(/http:\/\/one\/.*IP allow list GET http:\/\/two\/.*could not be reached/),
    })
  })
})
