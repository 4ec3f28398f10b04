import type { Bot, Mode } from '@wx/core'
import { told, watchedBot } from '../conformance/src/bot'

/**
 * The bot of a server in a process of its own: it writes each error as a line. A click starts work that is
 * done after the answer: the address in the event's key is fetched.
 */
export const bot: Bot = watchedBot(mode(process.env.WX_MODE))
  .bot.on('event:CLICK', (ctx) => {
    ctx.waitUntil(fetch(ctx.message.EventKey).then(() => console.log('late work is done')))
    return '稍等'
  })
  .catch((error) => console.log(`error ${told(error)}`))

function mode(name = 'safe'): Mode {
  return name === 'plain' || name === 'compat' ? name : 'safe'
}
