import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { DEFAULT_ACCOUNT, type Simulator, startSimulator } from '@wx/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const redisUrl = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379')
const token = 'sharedtokentoken'
/** A new account: Redis has nothing for it. */
const appId = `wx${Date.now()}`

// Under CI a missing Redis is a failure, not a skip.
describe.skipIf(!(await listens(redisUrl)) && process.env.CI !== 'true')('shared-token [redis]', () => {
  let sim: Simulator
  let counting: Server
  let primary: ChildProcess
  let fetches = 0

  /** The simulator's API, with the requests for a token counted on their way. */
  async function forward(request: IncomingMessage): Promise<string> {
    if (request.url?.startsWith('/cgi-bin/token')) fetches++
    const body = await text(request)
    const answer = await fetch(`${sim.apiUrl}${request.url}`, { method: request.method ?? 'GET', ...(body === '' ? {} : { body }) })
    return answer.text()
  }

  beforeAll(async () => {
    counting = createServer((request, response) => forward(request).then((body) => response.end(body)))
    await once(counting.listen(0, '127.0.0.1'), 'listening')
    const { port } = counting.address() as AddressInfo
    const account = { WX_TOKEN: token, WX_APP_ID: appId, WX_APP_SECRET: DEFAULT_ACCOUNT.secret, WX_API: `http://127.0.0.1:${port}` }
    primary = fork(fileURLToPath(new URL('./main.ts', import.meta.url)), {
      env: { ...process.env, ...account, REDIS_URL: redisUrl.href, PORT: '0' },
      execArgv: ['--import', 'tsx'],
      silent: true,
    })
    sim = await startSimulator({ target: await bothAnswerAt(primary), token, appId })
  }, 30_000)

  afterAll(async () => {
    primary.kill()
    await once(primary, 'exit')
    await sim.close()
    counting.close()
  })

  it('answers from both processes with one token, fetched once', async () => {
    const users = Array.from({ length: 20 }, (_, index) => sim.user(`o${index}`))
    // All at once, so that the connections are spread over both processes.
    expect(await Promise.all(users.map((user) => user.say('你是谁')))).toEqual(users.map(() => undefined))
    const answers = new Set(users.map((user) => JSON.stringify(user.bubbles.at(-1)?.content)))
    expect([...answers].filter((answer) => answer.includes('进程'))).toHaveLength(2)
    expect(fetches).toBe(1)
  })
})

/** Each process says where it answers; it is the same address. */
async function bothAnswerAt(primary: ChildProcess): Promise<string> {
  primary.stderr?.pipe(process.stderr)
  let said = 0
  for await (const line of createInterface({ input: primary.stdout ?? ([] as never) })) {
    const address = /http:\S+/.exec(line)?.[0]
    if (address !== undefined && ++said === 2) return address
  }
  throw new Error('The processes ended before they listened')
}

function listens({ hostname, port }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(port || 6379), hostname)
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
