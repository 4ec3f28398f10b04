import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { WebhookHandler } from '@wx/core'
import { afterEach, describe, expect, it } from 'vitest'
import { watchedBot } from './bot'
import { HTTP_TRANSPORTS, type Running } from './transports'
import { type Asked, Wechat } from './wechat'

const wechat = new Wechat('plain')
function good(): Asked {
  return wechat.push({ MsgType: 'text', Content: '你好' })
}
function forged(): Asked {
  return { ...good(), query: good().query.replace(/signature=\w{4}/, 'signature=0000') }
}

/** What only a socket of one's own can ask. */
for (const { name, start } of HTTP_TRANSPORTS) {
  describe(`${name} on the wire`, () => {
    let running: Running
    let sockets: Socket[] = []

    afterEach(async () => {
      for (const socket of sockets) socket.destroy()
      sockets = []
      await running.close()
    })

    async function dial(): Promise<Socket> {
      const socket = connect(running.port ?? 0, '127.0.0.1').on('error', () => {})
      sockets.push(socket)
      await once(socket, 'connect')
      return socket
    }

    it('a wrong signature is answered before a byte of the body has come, and text() is never called', async () => {
      const { bot, errors } = watchedBot('plain')
      const watched = countingReads(bot)
      running = await start(watched.handler)
      const socket = await dial()
      socket.write(head(forged(), 'content-length: 1000'))
      expect(await firstLine(socket)).toContain(' 401 ')
      expect(errors).toEqual([expect.objectContaining({ code: 'signature-mismatch' })])
      expect(watched.reads()).toBe(0)
    })

    it('an endless body is refused and cut', async () => {
      const { bot, errors } = watchedBot('plain')
      running = await start(bot)
      const socket = await dial()
      socket.write(head(good(), 'transfer-encoding: chunked'))
      const closed = new Promise((resolve) => socket.once('close', resolve))
      const answered = firstLine(socket)
      const flood = (): void => {
        while (!socket.destroyed && socket.writable && socket.write(`4000\r\n${' '.repeat(0x4000)}\r\n`));
      }
      socket.on('drain', flood)
      flood()
      expect(await answered).toContain(' 413 ')
      await closed
      expect(errors).toEqual([expect.objectContaining({ code: 'body-too-large' })])
    })

    it('a caller that hangs up half way is reported, and the next one is served', async () => {
      const { bot, errors } = watchedBot('plain')
      const reported = new Promise<void>((resolve) => bot.catch((error) => resolve(void errors.push(error))))
      running = await start(bot)
      const socket = await dial()
      socket.write(`${head(good(), 'content-length: 1000')}<xml>`, () => socket.resetAndDestroy())
      await Promise.race([reported, new Promise((resolve) => setTimeout(resolve, 1000))])
      expect(errors.map((error) => (error as { code: string }).code)).toEqual(['body-aborted'])
      expect((await running.ask(good())).status).toBe(200)
    })

    it('a refusal reaches a caller that is still sending', async () => {
      const { bot } = watchedBot('plain')
      running = await start(bot)
      const big = 'x'.repeat(2_000_000)
      for (let turn = 0; turn < 10; turn++) expect((await running.ask({ ...forged(), body: big })).status).toBe(401)
      for (let turn = 0; turn < 10; turn++) expect((await running.ask({ ...good(), body: big })).status).toBe(413)
    })

    it('a refused body that has come in full does not close the connection', async () => {
      const { bot } = watchedBot('plain')
      running = await start(bot)
      const socket = await dial()
      for (let turn = 0; turn < 3; turn++) {
        socket.write(`${head(forged(), 'content-length: 4')}four`)
        expect(await firstLine(socket)).toContain(' 401 ')
      }
      const { body } = good()
      socket.write(`${head(good(), `content-length: ${Buffer.byteLength(String(body))}`)}${body}`)
      expect(await firstLine(socket)).toContain(' 200 ')
    })
  })
}

function head({ method, query }: Asked, ...headers: readonly string[]): string {
  return [`${method} /api/wechat?${query} HTTP/1.1`, 'host: localhost', 'content-type: text/xml', ...headers, '', ''].join('\r\n')
}

async function firstLine(socket: Socket): Promise<string> {
  const [data] = (await once(socket, 'data')) as [Buffer]
  return String(data).split('\r\n', 1)[0] ?? ''
}

function countingReads(inner: WebhookHandler): { handler: WebhookHandler; reads: () => number } {
  let reads = 0
  return {
    reads: () => reads,
    handler: {
      handle: (request) =>
        inner.handle({
          ...request,
          text: (limits) => {
            reads++
            return request.text(limits)
          },
        }),
    },
  }
}
