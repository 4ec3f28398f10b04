import { slowAnswers } from '@wx/conversation/slow'
import { Bot, type Clock, systemClock } from '@wx/core'
import { serve } from '@wx/node'

/** One server process: texts that start with 慢 take 9 s, as a model does; others are echoed. */
const [, , ignores] = process.argv
/** How far the clock was moved: the bench does not wait until signatures are forgotten. */
let movedMs = 0
const clock: Clock = {
  ...systemClock,
  now: () => systemClock.now() + movedMs,
  monotonic: () => systemClock.monotonic() + movedMs,
}
const bot = new Bot({ token: 'bench', clock, slow: slowAnswers({ policy: 'tell' }) })
const runs = new Map<string, number>()
if (ignores === 'ignored') bot.ignore('event:TEMPLATESENDJOBFINISH')
bot.on('text', async (ctx) => {
  const { Content, FromUserName } = ctx.message
  if (!Content.startsWith('慢')) return Content
  runs.set(FromUserName, (runs.get(FromUserName) ?? 0) + 1)
  await new Promise((resolve) => setTimeout(resolve, 9_000))
  return Content
})
bot.on('event', () => undefined)
const { url } = await serve(bot, { port: 0, host: '127.0.0.1' })

process.on('message', (said) => {
  if (typeof said === 'number') movedMs += said
  globalThis.gc?.()
  process.send?.({ runs: [...runs.values()], heap: process.memoryUsage().heapUsed })
})
process.on('disconnect', () => process.exit())
process.send?.({ url })
