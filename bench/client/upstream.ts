/** Answers every request with the same JSON. A process of its own: its time is not the client's. */
import { createServer } from 'node:http'

const ANSWER = Buffer.from('{"errcode":0,"errmsg":"ok","msgid":200228332}')

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json; encoding=utf-8', 'content-length': ANSWER.length })
    response.end(ANSWER)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') process.send?.(address.port)
})
