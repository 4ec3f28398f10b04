import { createServer } from 'node:http'
import { Readable } from 'node:stream'
import { answer } from './answer.js'

const server = createServer(async (incoming, outgoing) => {
  const { method, headers, url } = incoming
  const body = method === 'GET' || method === 'HEAD' ? null : Readable.toWeb(incoming)
  const response = await answer(new Request(`http://127.0.0.1${url}`, { method, headers, body, duplex: 'half' }))
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), connection: 'close' }).end(await response.text())
})
server.listen(0, '127.0.0.1', () => console.log(`port ${server.address().port}`))
