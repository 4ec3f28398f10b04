import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** An endpoint that speaks OpenAI's protocol, and answers as the toy models do. */
export async function startModel(): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer(async (request, response) => {
    const { messages } = JSON.parse(await text(request))
    const answer = `You asked: ${messages.at(-1).content}`
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const content of [answer.slice(0, 4), answer.slice(4)])
      response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`)
    response.end('data: [DONE]\n\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/v1`, close: () => void server.close() }
}
