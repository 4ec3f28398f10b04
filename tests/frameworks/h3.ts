import type { Bot } from '@wx/core'
import { webhook } from '@wx/fetch'
import { type App, createApp, createRouter, defineEventHandler, toWebRequest } from 'h3'

/** In Nitro and Nuxt the handler is a file of its own: `export default` it from `server/routes/wechat.ts`. */
export function makeH3(bot: Bot): App {
  const answer = webhook(bot)
  const handler = defineEventHandler((event) => answer(toWebRequest(event)))
  return createApp().use(createRouter().use('/wechat', handler))
}
