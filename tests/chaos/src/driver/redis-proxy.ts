import { connect, createServer, type Server, type Socket } from 'node:net'

type Mode = 'pass' | 'drop' | 'delay' | 'swallow' | 'loading'

const DELAY_MS = 400

/**
 * Between the workers and Redis: what a bad network, or a Redis that is still loading, looks like to them.
 */
export class RedisProxy {
  readonly #server: Server
  readonly #target: number
  readonly #sockets = new Set<Socket>()
  #mode: Mode = 'pass'
  port = 0

  static async start(target: number): Promise<RedisProxy> {
    const proxy = new RedisProxy(target)
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve))
    const address = proxy.#server.address()
    proxy.port = address === null || typeof address === 'string' ? 0 : address.port
    return proxy
  }

  private constructor(target: number) {
    this.#target = target
    this.#server = createServer((socket) => this.#serve(socket))
  }

  use(mode: Mode): void {
    const before = this.#mode
    this.#mode = mode
    // What was swallowed leaves both sides at odds about what is to come: such a connection is of no more
    // use.
    if (mode === 'drop' || before === 'swallow' || before === 'loading') for (const socket of this.#sockets) socket.destroy()
  }

  stop(): void {
    this.#server.close()
    for (const socket of this.#sockets) socket.destroy()
  }

  #serve(client: Socket): void {
    if (this.#mode === 'drop') {
      client.destroy()
      return
    }
    const redis = connect(this.#target, '127.0.0.1')
    for (const [socket, other] of [
      [client, redis],
      [redis, client],
    ] as const) {
      this.#sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        this.#sockets.delete(socket)
        other.destroy()
      })
    }
    client.on('data', (data) => this.#forward(data, client, redis))
    redis.on('data', (data) => client.write(data))
  }

  #forward(data: Buffer, client: Socket, redis: Socket): void {
    if (this.#mode === 'pass') redis.write(data)
    else if (this.#mode === 'delay') setTimeout(() => redis.write(data), DELAY_MS)
    // One answer per command: each begins with its number of arguments.
    else if (this.#mode === 'loading')
      for (const _ of data.toString('latin1').matchAll(/(^|\r\n)\*\d+\r\n/g))
        client.write('-LOADING Redis is loading the dataset in memory\r\n')
  }
}
