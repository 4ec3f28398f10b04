import { connect } from 'node:net'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { configWith, keys, type Running, run } from '../../test/running-server'
import { startUpstream } from '../../test/upstream'

let running: Running

beforeEach(async () => {
  running = await run(configWith((await startUpstream()).url))
})

const TOKEN = '/v1/accounts/wxa/tokens/access_token'

/** Sends a body without an end, as fast as it is taken. Resolves with what was answered, and how much was taken, when the server closes. */
function sendWithoutEnd(method: string, path: string, key = keys.all): Promise<{ readonly answer: string; readonly taken: number }> {
  const { port, hostname } = new URL(running.url)
  const socket = connect(Number(port), hostname)
  onTestFinished(() => void socket.destroy())
  socket.write(`${method} ${path} HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${key}\r\ntransfer-encoding: chunked\r\n\r\n`)
  const chunk = `1000\r\n${'x'.repeat(4_096)}\r\n`
  const pump = (): void => {
    while (socket.writable && socket.write(chunk));
  }
  let answer = ''
  return new Promise((resolve) => {
    socket.on('data', (part: Buffer) => {
      answer += part.toString()
    })
    socket.on('drain', pump).on('error', () => {})
    socket.once('close', () => resolve({ answer, taken: socket.bytesWritten }))
    pump()
  })
}

describe('a body without an end', () => {
  test.each([
    ['a report', 'POST', `${TOKEN}/report-bad`, 413],
    ['a read', 'GET', TOKEN, 200],
    ['a path that is not there', 'PUT', '/nowhere', 404],
  ])('is not read on: %s', async (_name, method, path, status) => {
    const { answer, taken } = await sendWithoutEnd(method, path)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toMatch(/\r\nconnection: close\r\n/i)
    expect(taken).toBeLessThan(16 << 20)
  })

  test('is not read at all without a key', async () => {
    expect((await sendWithoutEnd('POST', `${TOKEN}/report-bad`, 'x')).answer).toMatch(/^HTTP\/1.1 401/)
  })
})
