import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { message, Signer } from '../testing'
import { Bot } from './bot'
import { knownBot } from './known-bot'

it('tells the options of a bot, which the bot itself does not show', () => {
  const options = { token: 'secretToken' }
  const bot = new Bot(options)
  expect(knownBot(bot)?.options).toBe(options)
  expect(inspect(bot, { depth: null, showHidden: true }) + JSON.stringify(bot)).not.toContain('secretToken')
  expect(knownBot({ handle: (request) => bot.handle(request) })).toBeUndefined()
})

it('a watcher hears of every error, and so does the listener', async () => {
  const bot = new Bot({ token: 't' }).on('text', () => {
    throw new Error('broken')
  })
  const heard: string[] = []
  const reporter = knownBot(bot)?.reporter
  reporter?.watchers.add((error, ctx) => void heard.push(`watcher: ${error} ${ctx?.filter}`))
  bot.catch((error) => void heard.push(`listener: ${error}`))
  await bot.handle(new Signer({ token: 't' }).request(message('text', { Content: '你好' })))
  expect(heard).toEqual(['listener: Error: broken', "watcher: Error: broken on('text')"])
})
