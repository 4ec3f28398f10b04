import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chatCompletions } from './chat-completions'
import type { Model } from './model'

describe('chatCompletions', () => {
  let server: Server
  let model: Model
  let requests: { readonly url: string | undefined; readonly key: string | undefined; readonly body: unknown }[]
  let answer: { readonly status: number; readonly chunks: readonly string[] }

  beforeEach(async () => {
    requests = []
    server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      requests.push({ url: request.url, key: request.headers.authorization, body: JSON.parse(body) })
      response.writeHead(answer.status, { 'content-type': 'text/event-stream' })
      for (const chunk of answer.chunks) response.write(chunk)
      response.end()
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    model = chatCompletions({ baseUrl: `http://127.0.0.1:${port}/v1`, apiKey: 'sk-1', model: 'small' })
  })
  afterEach(() => void server.close())

  const ask = async (): Promise<string> => {
    let text = ''
    for await (const piece of model([{ role: 'user', content: '你好' }], AbortSignal.timeout(10_000))) text += piece
    return text
  }
  const event = (content: string | null): string => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`

  it('sends the turns and streams the answer, however its bytes are cut', async () => {
    const all = `: hello\n\n${event('你')}${event(null)}${event('好\n\n')}data: {"choices":[]}\n\n${event('！')}data: [DONE]\n\n`
    answer = { status: 200, chunks: [all.slice(0, 30), all.slice(30, 75), all.slice(75)] }
    expect(await ask()).toBe('你好\n\n！')
    const body = { model: 'small', messages: [{ role: 'user', content: '你好' }], stream: true }
    expect(requests).toEqual([{ url: '/v1/chat/completions', key: 'Bearer sk-1', body }])
  })

  it('fails if the endpoint refuses, without a word of the key', async () => {
    answer = { status: 429, chunks: ['slow down'] }
    await expect(ask()).rejects.toThrow("The model's endpoint answered with HTTP 429.")
  })
})
