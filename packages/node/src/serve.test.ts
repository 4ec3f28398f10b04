import { connect } from 'node:net'
import type { WebhookHandler } from '@wx/core'
import { afterEach, describe, expect, it } from 'vitest'
import { type RunningServer, serve } from './serve'

const echo: WebhookHandler = {
  handle: async ({ method, path, query }) => ({ status: 200, headers: { 'x-test': '1' }, body: `${method} ${path} ${query}` }),
}
let listening: RunningServer | undefined
afterEach(async () => {
  await listening?.close()
  listening = undefined
})

describe('serve', () => {
  it('answers at its path, with any query, and nowhere else', async () => {
    listening = await serve(echo, { port: 0, path: '/wechat' })
    const { url } = listening
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/wechat$/)
    expect(await (await fetch(`${url}?a=1?2&a=3`)).text()).toBe('GET /wechat a=1%3F2&a=3')
    for (const path of ['/', '/wechat/', '/wechat2', '/WECHAT']) expect((await fetch(new URL(path, url))).status).toBe(404)
  })

  it('answers every path without one', async () => {
    listening = await serve(echo, { port: 0, host: '127.0.0.1' })
    expect(await (await fetch(`${listening.url}any/where`, { method: 'POST', body: 'x' })).text()).toBe('POST /any/where ')
  })

  it('writes an IPv6 address as a URL needs it', async () => {
    listening = await serve(echo, { port: 0, host: '::1' })
    expect(listening.url).toMatch(/^http:\/\/\[::1\]:\d+\/$/)
  })

  it.each([
    [{ port: 0, path: 'wechat' }, `path is "wechat"; it must start with a slash, as in '/wechat'.`],
    [{ port: undefined as unknown as number }, /^port is undefined; it must be a whole number from 0 to 65535\. /],
    [{ port: '' as unknown as number }, /^port is ""; /],
    [{ port: Number.NaN }, /^port is NaN; /],
    [{ port: 65_536 }, /^port is 65536; /],
    [{ port: 0, hostname: '127.0.0.1' }, 'serve has no option "hostname". Did you mean "host"?'],
  ])('refuses %j', async (options, message) => {
    await expect(serve(echo, options)).rejects.toMatchObject({ code: 'config-invalid', message: expect.stringMatching(message) })
  })

  it('takes an empty path or host for none', async () => {
    listening = await serve(echo, { port: 0, path: '', host: '' })
    expect((await fetch(`${listening.url}any`)).status).toBe(200)
  })

  it('ends the connection of a caller that sends a body to a path that is not answered', async () => {
    listening = await serve(echo, { port: 0, host: '127.0.0.1', path: '/wechat' })
    const socket = connect(Number(new URL(listening.url).port), '127.0.0.1')
    socket.write('POST /other HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nx')
    const answer = String(Buffer.concat(await socket.toArray()))
    expect(answer).toMatch(/^HTTP\/1.1 404 /)
    expect(answer.toLowerCase()).toContain('connection: close')
  })

  it('answers 500 for a handler of requests that breaks its promise never to reject', async () => {
    for (const handle of [
      () => Promise.reject(new Error('x')),
      () => Promise.resolve({ status: 200, headers: { 'bad name': '' }, body: '' }),
    ]) {
      listening = await serve({ handle }, { port: 0 })
      expect((await fetch(listening.url)).status).toBe(500)
      await listening.close()
    }
  })

  it('rejects when the port is taken', async () => {
    listening = await serve(echo, { port: 0, host: '127.0.0.1' })
    const { port } = new URL(listening.url)
    await expect(serve(echo, { port: Number(port), host: '127.0.0.1' })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('closes after the requests under way', async () => {
    let answer = (): void => {}
    let started = (): void => {}
    const called = new Promise<void>((resolve) => {
      started = resolve
    })
    const slow: WebhookHandler = {
      handle: () =>
        new Promise((resolve) => {
          answer = () => resolve({ status: 200, headers: {}, body: 'late' })
          started()
        }),
    }
    const { url, close } = await serve(slow, { port: 0 })
    const asked = fetch(url)
    await called
    const closed = close()
    answer()
    expect(await (await asked).text()).toBe('late')
    await closed
  })
})
