import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Bot } from '@wx/core' //: ts
import { webhook } from '@wx/node'

export async function listen(bot: Bot, port: number) { //: ts
export async function listen(bot, port) { //: js
  const wechat = webhook(bot)
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/wechat')) return wechat(request, response)
    response.writeHead(404).end()
  })

  server.listen(port)
  await once(server, 'listening')
  return server
}
