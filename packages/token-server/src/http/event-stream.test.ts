import { createServer, type Server, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Clock } from '@wx/core'
import { expect, onTestFinished, test } from 'vitest'
import { EventStream } from './event-stream'

/** Runs what is scheduled when told to. */
class BeatClock implements Clock {
  tasks: (() => void)[] = []
  readonly now = (): number => 0
  readonly monotonic = (): number => 0
  readonly schedule = (_ms: number, task: () => void): (() => void) => {
    this.tasks.push(task)
    return () => {
      this.tasks = this.tasks.filter((other) => other !== task)
    }
  }

  beat(): void {
    for (const task of this.tasks.splice(0)) task()
  }
}

/** A stream over real HTTP to a client that reads nothing. */
async function unread(clock: Clock): Promise<{ readonly stream: EventStream; readonly response: ServerResponse }> {
  const server: Server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const opened = new Promise<ServerResponse>((resolve) => server.on('request', (_request, response: ServerResponse) => resolve(response)))
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const socket = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1')
  socket.pause().write('GET / HTTP/1.1\r\nhost: a\r\n\r\n')
  onTestFinished(() => void socket.destroy())
  const response = await opened
  return { stream: new EventStream(response, clock), response }
}

test('a client that does not read costs one entry for each token, and is disconnected at the second heartbeat', async () => {
  const clock = new BeatClock()
  const { stream, response } = await unread(clock)
  clock.beat()
  expect(response.destroyed).toBe(false)
  for (let round = 0; round < 200_000; round++) stream.add({ appId: `wx${round % 5}`, kind: 'access_token' })
  expect(response.writableLength).toBeLessThan(1 << 20)
  const closed = new Promise((resolve) => response.once('close', resolve))
  clock.beat()
  await closed
  expect(clock.tasks).toEqual([])
})
