import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { ManualClock } from '../testing/manual-clock'
import { message } from '../testing/message'
import { Signer } from '../testing/signer'
import { Bot } from './bot'
import type { Handler } from './handler'

function bot() {
  return new Bot({ token: 't' })
}

describe('errors and time', () => {
  /** Handles one text. A clock, if there is one, passes the deadline. */
  async function handle(one: Bot, clock?: ManualClock) {
    const kept: Promise<unknown>[] = []
    const request = new Signer({ token: 't', ...(clock && { clock }) }).request(message('text', { Content: 'x' }))
    const response = one.handle({ ...request, waitUntil: (work) => void kept.push(work) })
    await clock?.advance(60_000)
    return { response: await response, kept }
  }

  test('a handler that throws: the body is success, the hook gets the error and the context', async () => {
    const thrown = new Error('boom')
    const seen: unknown[] = []
    for (const handler of [
      () => {
        throw thrown
      },
      () => Promise.reject(thrown),
    ]) {
      const one = bot()
        .on('text', handler)
        .catch((error, ctx) => void seen.push(error, ctx?.message.MsgType))
      expect((await handle(one)).response).toMatchObject({ status: 200, body: 'success' })
    }
    expect(seen).toEqual([thrown, 'text', thrown, 'text'])
  })

  test('middleware that does not wait for what comes after it: its error is told, the process lives', async () => {
    const later = new Error('later')
    const after = (): Promise<never> => new Promise((_resolve, reject) => setImmediate(reject, later))
    for (const careless of [
      (_ctx: unknown, next: () => Promise<unknown>) => {
        void next()
        return 'x'
      },
      (_ctx: unknown, next: () => Promise<unknown>) => {
        void next()
        throw new Error('own')
      },
      async (_ctx: unknown, next: () => Promise<unknown>) => {
        void next()
        await new Promise((resolve) => setTimeout(resolve, 2))
        return 'x'
      },
      (_ctx: unknown, next: () => Promise<unknown>) => {
        setImmediate(next)
        return 'x'
      },
    ]) {
      const seen: unknown[] = []
      const one = bot()
        .use(careless)
        .on('text', after)
        .catch((error) => void seen.push(error))
      await handle(one)
      await vi.waitFor(() => expect(seen).toContain(later))
      expect(seen.filter((error) => error === later)).toEqual([later])
    }
  })

  test.each<[string, Handler]>([
    ['catches it', async (_ctx, next) => next().catch(() => 'sorry')],
    [
      'awaits it',
      async (_ctx, next) => {
        try {
          return await next()
        } catch {
          return 'sorry'
        }
      },
    ],
    [
      'awaits it after it has happened',
      async (_ctx, next) => {
        const rest = next()
        await new Promise((resolve) => setTimeout(resolve, 2))
        return rest.then(undefined, () => 'sorry')
      },
    ],
    ['waits for several', async (_ctx, next) => (await Promise.allSettled([next(), next()]))[0].status && 'sorry'],
  ])('middleware that handles the error of what comes after it: the hook is not called (%s)', async (_how, middleware) => {
    const seen: unknown[] = []
    const one = bot()
      .use(middleware)
      .on('text', () => Promise.reject(new Error('x')))
      .catch((error) => void seen.push(error))
    expect((await handle(one)).response.body).toContain('sorry')
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(seen).toEqual([])
  })

  test('middleware that leaves the answer to what comes after it: its error is told once', async () => {
    for (const middleware of [
      (_ctx: unknown, next: () => Promise<unknown>) => void next(),
      async (_ctx: unknown, next: () => Promise<unknown>) => void next(),
    ]) {
      const seen: unknown[] = []
      const failure = new Error('x')
      const one = bot()
        .use(middleware)
        .on('text', () => Promise.reject(failure))
        .catch((error) => void seen.push(error))
      await handle(one)
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(seen).toEqual([failure])
    }
  })

  test('the deadline counts from the request, not from the handler', async () => {
    const clock = new ManualClock()
    const { text, ...request } = new Signer({ token: 't', clock }).request(message('text'))
    const arrival = new Promise<void>((resolve) => clock.schedule(3_000, resolve))
    let answered = false
    const response = new Bot({ token: 't', clock })
      .on('text', () => new Promise(() => {}))
      .handle({ ...request, text: (limits) => arrival.then(() => text(limits)) })
      .finally(() => {
        answered = true
      })
    await clock.advance(4_499)
    expect(answered).toBe(false)
    await clock.advance(1)
    expect(await response).toMatchObject({ status: 200, body: 'success' })
  })

  test('a platform whose waitUntil throws, and work that fails in dispatch', async () => {
    const seen: unknown[] = []
    const one = bot()
      .on('text', (ctx) => ctx.waitUntil(Promise.reject(new Error('work'))))
      .catch((error) => void seen.push(error))
    await one.dispatch(message('text'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(seen).toMatchObject([{ message: 'work' }])
  })

  test('the answer is 200 also if the hook throws or rejects', async () => {
    for (const hook of [
      () => {
        throw new Error('hook')
      },
      () => Promise.reject(new Error('hook')),
    ]) {
      const one = bot()
        .on('text', () => {
          throw new Error('x')
        })
        .catch(hook)
      expect((await handle(one)).response.status).toBe(200)
    }
  })

  test('a handler that never settles: success at the deadline, the work is kept alive, the hook says what to do', async () => {
    const clock = new ManualClock()
    const seen: unknown[] = []
    const one = new Bot({ token: 't', clock, deadlineMs: 10 })
      .on('text', () => new Promise(() => {}))
      .catch((error) => void seen.push(error))
    const { response, kept } = await handle(one, clock)
    expect(response).toMatchObject({ status: 200, body: 'success' })
    expect(kept).toHaveLength(1)
    expect(seen).toMatchObject([{ code: 'handler-timeout' }])
  })

  test('waitUntil hands work to the platform and its failure to the hook', async () => {
    const seen: unknown[] = []
    const one = bot()
      .on('text', (ctx) => ctx.waitUntil(Promise.reject(new Error('later'))))
      .catch((error) => void seen.push(error))
    const { kept } = await handle(one)
    await Promise.all(kept)
    expect(seen).toMatchObject([{ message: 'later' }])
  })

  test('a reply the platform would drop becomes success and a reply-invalid error', async () => {
    const seen: unknown[] = []
    const one = bot()
      .on('text', () => 'x'.repeat(2049))
      .catch((error) => void seen.push(error))
    expect((await handle(one)).response.body).toBe('success')
    expect(seen).toMatchObject([{ code: 'reply-invalid' }])
  })

  test('a reply that can’t be written becomes success and a reply-invalid error', async () => {
    const seen: unknown[] = []
    const unwritable = { MsgType: 'text', Content: 'x', Extra: null } as never
    const one = bot()
      .on('text', () => unwritable)
      .catch((error) => void seen.push(error))
    expect((await handle(one)).response.body).toBe('success')
    expect(seen).toMatchObject([{ code: 'reply-invalid', cause: expect.any(TypeError) }])
  })
})

test('inspect and JSON.stringify of a bot show no token and no key', () => {
  const encodingAESKey = 'CANARY'.padEnd(43, 'x')
  const secretive = new Bot({ token: ['CANARY1', 'CANARY2'], appId: 'wx0123456789abcdef', encodingAESKey })
  const shown = inspect(secretive, { depth: 9, showHidden: true }) + JSON.stringify(secretive)
  expect(shown).not.toContain('CANARY')
})
