import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'

export interface ProxyRequest {
  /** Where the tunnel was to lead, `host:port`. */
  readonly target: string
  readonly authorization: string | undefined
}

export interface ConnectProxy {
  /** Its address, `http://127.0.0.1:<port>`. */
  readonly url: string
  /** The tunnels that were asked for. */
  readonly requests: readonly ProxyRequest[]
  /** What it answers with instead of a tunnel, if it is not 200. */
  status: number
  readonly close: () => Promise<void>
}

/** An HTTP proxy on this machine that knows CONNECT and nothing else. */
export async function startProxy(): Promise<ConnectProxy> {
  const requests: ProxyRequest[] = []
  const sockets = new Set<Socket>()
  const server = createServer((_request, response) => response.writeHead(405).end())
  server.on('connection', (socket) => sockets.add(socket))
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const target = request.url ?? ''
    requests.push({ target, authorization: request.headers['proxy-authorization'] })
    client.on('error', () => client.destroy())
    if (proxy.status !== 200) return void client.end(`HTTP/1.1 ${proxy.status} Refused\r\ncontent-length: 0\r\n\r\n`)
    const { hostname, port } = new URL(`http://${target}`)
    const upstream = connect(Number(port || 80), hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      client.pipe(upstream).pipe(client)
    })
    sockets.add(upstream)
    upstream.on('error', () => client.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const proxy: ConnectProxy = {
    url: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    requests,
    status: 200,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
  return proxy
}
