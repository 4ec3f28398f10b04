import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { addressOf, type ListenOptions, listen } from './listener'

async function serve(options: Partial<ListenOptions> = {}): Promise<number> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    request.resume().once('end', () => response.end('ok'))
  }
  const server: Server = await listen(answer, { address: { host: '127.0.0.1', port: 0 }, ...options })
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = addressOf(server)
  return 'port' in address ? address.port : 0
}

function open(port: number, text = ''): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {}).write(text)
  onTestFinished(() => void socket.destroy())
  return socket
}

/** What arrives until the connection ends. */
function rest(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    socket.once('close', () => resolve(text))
  })
}

describe('a request that does not arrive', () => {
  test.each([
    ['no byte', ''],
    ['half a head', 'GET / HTTP/1.1\r\nhost: a\r\nx-half'],
    ['a head and half a body', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nhalf'],
    ['an open chunk', 'POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab'],
  ])('is ended after its time: %s', async (_name, text) => {
    const port = await serve({ arrivalMs: 300 })
    const began = performance.now()
    expect(await rest(open(port, text))).toMatch(/^(HTTP\/1.1 408|$)/)
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

describe('connections beyond the limit', () => {
  test('are answered 503 with retry-after and closed; those below it go on; room is given back', async () => {
    const port = await serve({ connections: 20 })
    const request = 'GET / HTTP/1.1\r\nhost: a\r\n\r\n'
    const inside = Array.from({ length: 20 }, () => open(port, request))
    await Promise.all(inside.map((socket) => new Promise((resolve) => socket.once('data', resolve))))
    const beyond = await Promise.all(Array.from({ length: 15 }, () => rest(open(port, request))))
    for (const text of beyond) expect(text).toMatch(/^HTTP\/1.1 503[\s\S]*retry-after: 1\r\n[\s\S]*"too-many-connections"/)
    const again = new Promise<string>((resolve) => inside[0]?.once('data', (part: Buffer) => resolve(part.toString())))
    inside[0]?.write(request)
    expect(await again).toMatch(/^HTTP\/1.1 200/)
    for (const socket of inside) socket.destroy()
    await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
  })
})

test('a taken port is named', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await new Promise((resolve) => other.once('listening', resolve))
  const address = addressOf(other)
  await expect(listen(() => {}, { address })).rejects.toMatchObject({
    code: 'config-invalid',
    message: expect.stringContaining('is taken'),
  })
})
