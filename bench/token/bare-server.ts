/**
 * The floor: a bare server that answers a constant of the token server's length. Sends its port to the
 * parent.
 */
import { createServer } from 'node:http'

const constant = JSON.stringify({
  appId: 'wx0123456789abcdef',
  kind: 'access_token',
  token: 'wx0123456789abcdef_1',
  expiresInMs: 7_100_000,
})

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(constant)
})
server.listen(0, '127.0.0.1', 1_024, () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})
process.once('disconnect', () => process.exit())
