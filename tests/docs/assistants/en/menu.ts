import { WxApiError, WxClient } from '@wx/client'
import { checkMenu, InvalidRequest, menu } from '@wx/client/menu'
import { Bot, WxError } from '@wx/core'
import { webhook } from '@wx/express'
import { openStore } from '@wx/store/open'
import { stableToken, TokenManager } from '@wx/token'
import express from 'express'

const {
  WX_TOKEN = '',
  WX_APP_ID = '',
  WX_AES_KEY = '',
  WX_SECRET = '',
  WX_STORE = '',
  WX_API_URL = '',
  PORT = '3000',
} = process.env

const store = await openStore(WX_STORE || 'file:./tokens')
const tokens = WX_API_URL
  ? new TokenManager({ appId: WX_APP_ID, secret: WX_SECRET, store, issuer: stableToken({ baseUrl: WX_API_URL }) })
  : new TokenManager({ appId: WX_APP_ID, secret: WX_SECRET, store })
const wx = WX_API_URL ? new WxClient({ tokens, baseUrl: WX_API_URL }) : new WxClient({ tokens })

const tree = {
  button: [
    {
      name: 'More',
      sub_button: [
        { type: 'click', name: 'Help', key: 'HELP' },
        { type: 'click', name: 'Opening hours', key: 'HOURS' },
      ],
    },
    { type: 'view', name: 'Site', url: 'https://example.com' },
    {
      type: 'miniprogram',
      name: 'Shop',
      appid: 'wx286b93c14bbf93aa',
      pagepath: 'pages/index/index',
      url: 'https://example.com/shop', // for phones without mini programs
    },
  ],
} as const

async function applyMenu(): Promise<void> {
  const faults = checkMenu(tree)
  for (const { place, problem } of faults) console.error(place, problem)
  if (faults.length > 0) return

  try {
    const changes = await menu(wx).apply(tree) // compares first; the same tree changes nothing
    if (changes.length === 0) console.log('the menu is as it should be')
    for (const { place, before, after } of changes) console.log(place, before, '→', after)
  } catch (error) {
    if (error instanceof InvalidRequest) {
      for (const { place, problem } of error.faults) console.error(place, problem)
      return
    }
    if (WxApiError.is(error)) {
      console.error(error.errcode, error.advice?.en, error.rid)
      if (error.errcode === 48001) console.error('make the menu in the console; allowed for', error.rights)
      else if (error.action === 'quota' || error.action === 'wait-minute') console.error('again at', error.resetsAt)
      else if (error.action === 'retry') console.error('try later')
      else console.error('tell the operator or correct the program:', error.action)
      return
    }
    if (!WxError.is(error)) throw error
    if (error.code === 'outcome-unknown') {
      // Find out first: apply reads the present menu and sends only what differs.
      console.error('perhaps applied; run this program again to compare', error.message)
    } else if (error.code === 'upstream-failed') console.error('check network and proxy, try later', error.cause)
    else if (error.code === 'token-unavailable') console.error('no token', error.message)
    else console.error(error.code, error.message)
  }
}

const bot = new Bot({ token: WX_TOKEN, appId: WX_APP_ID, encodingAESKey: WX_AES_KEY, store })
bot.click('HELP', () => 'Send me a city, and I tell you the weather.')
bot.click('HOURS', () => 'Every day from 9 to 18.')
bot.on('event:CLICK', (ctx) => `The button ${ctx.message.EventKey} has no answer yet.`)
bot.on('event:VIEW', ({ message }) => console.log('opened', message.EventKey))
bot.on('event:view_miniprogram', ({ message }) => console.log('opened mini program page', message.EventKey))
bot.catch((error, ctx) => console.error(WxError.is(error) ? error.code : 'unexpected', ctx?.filter, error))

const app = express()
app.use('/wechat', webhook(bot))
app.listen(Number(PORT), '127.0.0.1', () => console.log('ready', PORT))

await applyMenu()
