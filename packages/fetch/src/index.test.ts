import type { WebhookHandler, WebhookRequest, WxError } from '@wx/core'
import { expect, it } from 'vitest'
import { webhook } from './index'

const limits = { maxBytes: 100, timeoutMs: 1000 }

/** Runs `look` as the handler; answers with what it returns. */
function probe(look: (request: WebhookRequest) => Promise<string>): WebhookHandler {
  return {
    handle: async (request) => ({ status: 202, headers: { 'x-test': '1' }, body: await look(request) }),
  }
}
async function textOf({ text }: WebhookRequest, within = limits): Promise<string> {
  return text(within)
}
function code(error: unknown): string {
  return (error as WxError).code
}
function post(body: string | ReadableStream): Request {
  return new Request('https://example.com/in?a=1&a=2', { method: 'POST', body, ...{ duplex: 'half' } })
}

it('hands over method, path, raw query and body', async () => {
  const handler = webhook(probe(async ({ method, path, query, text }) => [method, path, query, await text(limits)].join(' ')))
  const answer = await handler(post('\uFEFF<你/>'))
  expect([answer.status, answer.headers.get('x-test'), await answer.text()]).toEqual([202, '1', 'POST /in a=1&a=2 <你/>'])
})

it('notices that the caller has hung up', async () => {
  const caller = new AbortController()
  const request = new Request('https://example.com/', { method: 'POST', signal: caller.signal })
  const handler = webhook(
    probe(async ({ isClosed }) => {
      const before = isClosed?.()
      caller.abort()
      return `${before} ${isClosed?.()}`
    }),
  )
  expect(await (await handler(request)).text()).toBe('false true')
})

it('a request without a body has the empty text', async () => {
  const handler = webhook(probe((request) => textOf(request)))
  expect(await (await handler(new Request('https://example.com/', { method: 'POST' }))).text()).toBe('')
})

it('gives waitUntil where the platform has it, bound to its context', async () => {
  const kept: unknown[] = []
  const context = {
    kept,
    waitUntil(work: Promise<unknown>): void {
      this.kept.push(work)
    },
  }
  const work = Promise.resolve()
  const handler = webhook(probe(async ({ waitUntil }) => `${waitUntil?.(work)}`))
  await handler(new Request('https://example.com/'), {}, context)
  expect(kept).toEqual([work])
  await handler(new Request('https://example.com/'))
  expect(kept).toHaveLength(1)
})

it('does not read the body if the handler does not ask for it', async () => {
  let pulls = 0
  const body = new ReadableStream({ pull: () => void pulls++ }, { highWaterMark: 0 })
  const request = post(body)
  await webhook(probe(async () => ''))(request)
  expect([pulls, request.bodyUsed]).toEqual([0, false])
})

it('cancels a stream that is too large or too slow', async () => {
  let cancelled = 0
  const cancel = (): void => void cancelled++
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(64)), cancel })
  const silent = new ReadableStream({ pull: () => new Promise(() => {}), cancel })
  const codes: unknown[] = []
  const handler = webhook(
    probe((request) => textOf(request, { maxBytes: 100, timeoutMs: 10 }).catch((error) => `${codes.push(code(error))}`)),
  )
  await handler(post(endless))
  await handler(post(silent))
  expect([codes, cancelled]).toEqual([['body-too-large', 'body-timeout'], 2])
})

it('says what to do about a body that was read before', async () => {
  const request = post('x')
  await request.text()
  const handler = webhook(probe((request) => textOf(request).catch((error) => `${code(error)}: ${error.message}`)))
  expect(await (await handler(request)).text()).toMatch(/^body-consumed: .* request\.clone\(\)/)
})
