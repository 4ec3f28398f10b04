import { once } from 'node:events'
import type { Bot } from '@wx/core' //: ts
import { webhook } from '@wx/express'
import express from 'express'

export async function listen(bot: Bot, port: number) { //: ts
export async function listen(bot, port) { //: js
  const app = express()
  app.use('/wechat', webhook(bot))

  const server = app.listen(port)
  await once(server, 'listening')
  return server
}
