// One of several processes of one bot: it answers the texts that it is sent over IPC, and says what it answered.

import { oneAtATime, questions, session } from '@wx/conversation'
import { Bot } from '@wx/core'
import { message } from '@wx/core/testing'
import { RedisStore } from '@wx/store/redis'
import { Redis } from 'ioredis'

const [, , redisUrl, prefix, name] = process.argv
const store = new RedisStore({ client: new Redis(redisUrl), prefix })

const bot = new Bot({ token: 'test' })
bot.use(oneAtATime({ policy: 'queue', store }))
bot.use(session({ store, initial: () => ({ texts: [] }) }))
bot.use(
  questions({
    store,
    questions: { name: { handler: (ctx) => `${ctx.data.asked} asked, ${name} was answered: ${ctx.answer}` } },
  }),
)
bot.hears('list', (ctx) => ctx.session.data.texts.join(' '))
bot.hears('ask', (ctx) => ctx.ask('name', 'what name?', { asked: name }))
bot.hears('hang', async () => {
  process.send({ hangs: true })
  await new Promise((resolve) => setTimeout(resolve, 60_000))
})
bot.on('text', async (ctx) => {
  const { texts } = await ctx.session.update((data) => ({ texts: [...data.texts, ctx.message.Content] }))
  return String(texts.length)
})

process.on('message', async ({ id, text }) => {
  try {
    const reply = await bot.dispatch(message('text', { Content: text }))
    process.send({ id, answer: reply?.Content ?? '' })
  } catch (error) {
    process.send({ id, answer: `failed: ${error.code ?? error}` })
  }
})
process.send({ ready: true })
