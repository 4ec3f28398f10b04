import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { connect as connect2, createServer as createServer2 } from 'node:http2'
import { type AddressInfo, connect } from 'node:net'
import type { WebhookHandler } from '@wx/core'
import { expect, it } from 'vitest'
import { webhook } from './webhook'

const refuse: WebhookHandler = { handle: async () => ({ status: 401, headers: { 'content-type': 'text/plain' }, body: '不' }) }

it('survives request targets that no URL class would take', async () => {
  const server = createServer(webhook({ handle: async ({ path, query }) => ({ status: 200, headers: {}, body: `[${path}][${query}]` }) }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  for (const [target, body] of [
    ['//', '[//][]'],
    ['/?', '[/][]'],
    ['http://[?a', '[/][a=]'],
    ['http://[/x?a', '[/x][a=]'],
    ['/%ff?%ff=%', '[/%ff][%EF%BF%BD=%25]'],
  ]) {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.write(`GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)
    expect(String(Buffer.concat(await socket.toArray()))).toContain(body)
  }
  server.close()
})

it('counts bytes, keeps the connection after a request that came in full, closes it after one that did not', async () => {
  const server = createServer(webhook(refuse)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const answers = await Promise.all(
    ['content-length: 1\r\n\r\nx', 'content-length: 2\r\n\r\nx'].map(async (rest) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
      socket.write(`POST / HTTP/1.1\r\nhost: x\r\n${rest}`)
      const [data] = await once(socket, 'data')
      socket.destroy()
      return String(data).toLowerCase()
    }),
  )
  expect(answers[0]).toContain('content-length: 3')
  expect(answers[0]).toContain('connection: keep-alive')
  expect(answers[1]).toContain('connection: close')
  server.close()
})

it('serves HTTP/2, where there is no connection header', async () => {
  const server = createServer2(webhook(refuse) as never).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const session = connect2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const stream = session.request({ ':path': '/', ':method': 'POST' })
  stream.write('the rest never comes')
  const [headers] = (await once(stream, 'response')) as [IncomingHttpHeaders]
  expect(headers).toMatchObject({ ':status': 401, 'content-length': '3' })
  expect(headers).not.toHaveProperty('connection')
  session.destroy()
  server.close()
})

it('leaves a response alone that someone else has sent', async () => {
  let answered = (): void => {}
  const done = new Promise<void>((resolve) => {
    answered = resolve
  })
  const listener = webhook({
    handle: async () => {
      answered()
      return { status: 200, headers: {}, body: 'mine' }
    },
  })
  const server = createServer((request, response) => {
    response.end('theirs')
    listener(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  expect(await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).text()).toBe('theirs')
  await done
  server.close()
})
