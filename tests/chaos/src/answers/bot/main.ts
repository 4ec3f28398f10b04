import { serve } from '@wx/node'
import { Redis } from 'ioredis'
import { Journal } from '../journal'
import { chaosBot } from './bot'
import { type BotStart, specOf } from './spec'

/** One of the processes that answer for the accounts. */
const start: BotStart = JSON.parse(process.argv[2] ?? '')
const journal = new Journal(start.log, start.who)
const redis = new Redis({ port: start.redisPort })
const bots = new Map<string, ReturnType<typeof chaosBot>>()
let open = 0

function botAt(path: string): ReturnType<typeof chaosBot> {
  const known = bots.get(path) ?? chaosBot(specOf(path), redis, journal)
  bots.set(path, known)
  return known
}

/** As a host that stops a process once its last response is out; the driver thaws it for the next request. */
function freezeWhenIdle(): void {
  open -= 1
  if (start.freezes) setTimeout(() => open === 0 && process.kill(process.pid, 'SIGSTOP'), 50)
}

const server = await serve(
  {
    handle: async (request) => {
      open += 1
      try {
        return await botAt(request.path ?? '').bot.handle(request)
      } finally {
        freezeWhenIdle()
      }
    },
  },
  { port: start.port, host: '127.0.0.1' },
)

process.once('SIGTERM', async () => {
  void server.close()
  await Promise.all([...bots.values()].map(({ slow }) => slow.close()))
  process.exit()
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
