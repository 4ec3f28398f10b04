import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { Simulator } from '@wx/simulator'

/** What a call of the client came to. */
export interface Reply {
  readonly answer?: Readonly<Record<string, unknown>>
  readonly error?: {
    readonly code: string
    readonly errcode?: number
    readonly action?: string
    readonly isApiError: boolean
    readonly tellsToken: boolean
    readonly message: string
  }
}

export interface Scene {
  readonly sim: Simulator
  /** Lets the client in the runtime make one of the calls of `parts/client.js`. */
  readonly ask: (call: string, ...args: readonly unknown[]) => Promise<Reply>
}

export interface ClientCheck {
  readonly name: string
  /** Rejects if the client does anything else. */
  readonly run: (scene: Scene) => Promise<void>
}

const SEND = '/cgi-bin/message/custom/send'
const INFO = '/cgi-bin/user/info'
const TOKEN = '/cgi-bin/stable_token'
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(300_000, 'bytes of a picture')])

/** What every runtime must do. The client's own suites have the rest. */
export const CLIENT_CHECKS: readonly ClientCheck[] = [
  {
    name: 'a get',
    run: async ({ sim, ask }) => {
      await sim.user('reader').follow()
      const { answer } = await ask('get', INFO, { openid: 'reader', lang: 'zh_CN' })
      deepEqual([answer?.openid, answer?.subscribe], ['reader', 1])
    },
  },
  {
    name: 'a post, in UTF-8',
    run: async ({ sim, ask }) => {
      deepEqual(await send({ sim, ask }, 'o1', '你好 😀'), { answer: { errcode: 0, errmsg: 'ok' } })
      ok(sim.calls.at(-1)?.request.includes('你好 😀'))
      deepEqual(sim.user('o1').bubbles.at(-1)?.content, { type: 'text', text: '你好 😀' })
    },
  },
  ...['bytes', 'blob', 'stream'].map((form) => ({
    name: `an upload of ${form}, and its download`,
    run: async ({ ask }: Scene) => {
      const media_id = await uploaded(ask, '/cgi-bin/media/upload', form)
      deepEqual(await ask('download', '/cgi-bin/media/get', { media_id }), { answer: PICTURE })
    },
  })),
  {
    name: 'a download by POST',
    run: async ({ ask }) => {
      const media_id = await uploaded(ask, '/cgi-bin/material/add_material', 'bytes')
      deepEqual(await ask('download', '/cgi-bin/material/get_material', { media_id }), { answer: PICTURE })
    },
  },
  {
    name: 'a download that its reader gives up',
    run: async ({ ask }) => {
      const media_id = await uploaded(ask, '/cgi-bin/media/upload', 'bytes')
      deepEqual(await ask('give up a download', '/cgi-bin/media/get', { media_id }), { answer: { done: false } })
    },
  },
  {
    name: 'pages',
    run: async ({ sim, ask }) => {
      for (let count = 0; count < 3; count++) await uploaded(ask, '/cgi-bin/material/add_material', 'bytes')
      const path = '/cgi-bin/material/batchget_material'
      const known = await ask('post', path, { type: 'image', offset: 0, count: 20 })
      const before = timesCalled(sim, path)
      const { answer } = await ask('pages', path, { type: 'image', count: 2 })
      deepEqual(answer?.items, known.answer?.item)
      ok(timesCalled(sim, path) - before > 1)
    },
  },
  {
    name: 'a dead token is replaced',
    run: async ({ sim, ask }) => {
      const start = sim.calls.length
      sim.revokeTokens()
      equal((await ask('get', INFO, { openid: 'reader' })).answer?.openid, 'reader')
      const made = sim.calls.slice(start).map(({ path, errcode }) => [path, errcode])
      deepEqual(made, [
        [INFO, 40001],
        [TOKEN, 0],
        [INFO, 0],
      ])
    },
  },
  {
    name: 'fifty requests at once with one dead token fetch one new one',
    run: async ({ sim, ask }) => {
      const before = timesCalled(sim, TOKEN)
      sim.revokeTokens()
      const replies = await Promise.all(Array.from({ length: 50 }, () => ask('get', INFO, { openid: 'reader' })))
      deepEqual(new Set(replies.map(({ answer }) => answer?.openid)), new Set(['reader']))
      equal(timesCalled(sim, TOKEN) - before, 1)
    },
  },
  {
    name: 'a refusal says what to do, and no token',
    run: async ({ ask }) => {
      const { error } = await ask('post', SEND, { touser: 'stranger', msgtype: 'text', text: { content: 'x' } })
      const { message, ...rest } = error ?? { message: '' }
      deepEqual(rest, { code: 'api-refused', errcode: 40003, action: 'user-state', isApiError: true, tellsToken: false })
    },
  },
  ...(['before', 'after'] as const).map((cut) => ({
    name: `a message whose connection is cut ${cut} it was done is sent once`,
    run: async ({ sim, ask }: Scene) => {
      for (let turn = 0; turn < 10; turn++) {
        // One that is answered leaves a connection to be used again.
        const kept = await send({ sim, ask }, `${cut}-${turn}`, 'kept')
        equal(kept.answer?.errcode, 0)
        const before = timesCalled(sim, SEND)
        sim.fail(SEND, { cut, times: 1 })
        const { error } = await send({ sim, ask }, `${cut}-${turn}`, 'cut')
        deepEqual([error?.code, error?.tellsToken, timesCalled(sim, SEND) - before], ['outcome-unknown', false, 1])
      }
    },
  })),
  {
    name: 'a read whose connection is cut is made again',
    run: async ({ sim, ask }) => {
      const before = timesCalled(sim, INFO)
      sim.fail(INFO, { cut: 'after', times: 1 })
      equal((await ask('get', INFO, { openid: 'reader' })).answer?.openid, 'reader')
      equal(timesCalled(sim, INFO) - before, 2)
    },
  },
  {
    name: 'a message without an answer in time is not sent again',
    run: async ({ sim, ask }) => {
      await sim.user('late').say('x')
      const before = timesCalled(sim, SEND)
      sim.fail(SEND, { delayMs: 60_000, times: 1 })
      const { error } = await ask('post', SEND, { touser: 'late', msgtype: 'text', text: { content: 'x' } }, { timeoutMs: 100 })
      equal(error?.code, 'outcome-unknown')
      ok(timesCalled(sim, SEND) - before <= 1)
    },
  },
  {
    name: 'a call ends with its signal',
    run: async ({ sim, ask }) => {
      sim.fail(SEND, { delayMs: 60_000, times: 1 })
      const { error } = await ask('post until', 100, SEND, { touser: 'late', msgtype: 'text', text: { content: 'x' } })
      equal(error?.code, 'aborted')
    },
  },
]

/** On a runtime that doesn't let the client read the environment. */
export const MISSING_RIGHT: ClientCheck = {
  name: 'a right that the runtime did not give is named',
  run: async ({ ask }) => {
    const { error } = await ask('get', INFO, { openid: 'reader' })
    equal(error?.code, 'upstream-failed')
    match(error.message, /--allow-env/)
  },
}

const PICTURE = { type: 'image/png', size: PNG.length, sha256: createHash('sha256').update(PNG).digest('hex') }

/** A message to a user who has just written. */
async function send({ sim, ask }: Scene, touser: string, content: string): Promise<Reply> {
  await sim.user(touser).say('x')
  return ask('post', SEND, { touser, msgtype: 'text', text: { content } })
}

async function uploaded(ask: Scene['ask'], path: string, form: string): Promise<unknown> {
  const { answer, error } = await ask('upload', path, { type: 'image' }, form, PNG.toString('base64'))
  equal(error, undefined)
  return answer?.media_id
}

function timesCalled(sim: Simulator, path: string): number {
  return sim.calls.filter((call) => call.path === path).length
}
