import type { Bot } from '@wx/core'
import { webhook } from '@wx/express'
import { type App, createApp, createRouter, fromNodeMiddleware } from 'h3'

/**
 * In Nitro and Nuxt the handler is a file of its own: `export default` it from
 * `server/routes/api/wechat.ts`. On Node.js do not hand over `toWebRequest(event)`: its stream throws outside
 * of every handler when a body is refused half way.
 */
export function makeH3(bot: Bot): App {
  return createApp().use(createRouter().use('/api/wechat', fromNodeMiddleware(webhook(bot))))
}
