import { Bot } from '@wx/core'
import { serve } from '@wx/node'
import { expect, onTestFinished, test } from 'vitest'
import type { ChatChange } from '../chat/chat-state'
import type { Simulator } from '../simulator'
import { startSimulator } from '../start-simulator'

async function start(): Promise<Simulator> {
  const bot = new Bot({ token: 't' }).on('text', (ctx) => ctx.message.Content)
  const { url, close } = await serve(bot, { port: 0, host: '127.0.0.1' })
  const sim = await startSimulator({ target: url, token: 't' })
  onTestFinished(async () => {
    await sim.close()
    await close()
  })
  return sim
}

function json(body: unknown): RequestInit {
  return { method: 'POST', body: JSON.stringify(body) }
}

/** The changes that the stream tells, until one is the end of an exchange. */
async function changesOf(response: Response): Promise<readonly ChatChange[]> {
  const changes: ChatChange[] = []
  let rest = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.startsWith('data: ')) changes.push(JSON.parse(line.slice(6)))
    if (changes.some((change) => change.type === 'bubble' && change.bubble.from === 'account')) break
  }
  return changes
}

test('an action is accepted at once; what happens comes as changes and is in the state', async () => {
  const sim = await start()
  const events = await fetch(`${sim.url}/api/events?openid=o1`)
  expect(events.headers.get('content-type')).toContain('text/event-stream')
  expect((await fetch(`${sim.url}/api/actions?openid=o1`, json({ type: 'text', content: '你好' }))).status).toBe(202)
  const changes = await changesOf(events)
  const ofUser = changes.filter(({ type }) => type !== 'record')
  expect(ofUser.map((change) => (change.type === 'exchange' ? change.exchange.outcome : change.type))).toEqual([
    'bubble',
    'pending',
    'pending',
    'reply',
    'bubble',
  ])
  const state = await (await fetch(`${sim.url}/api/state?openid=o1`)).json()
  expect(state).toMatchObject({
    mode: 'plain',
    user: { openid: 'o1', following: false },
    menu: [],
    bubbles: [{ from: 'user' }, { from: 'account', content: { text: '你好' } }],
    exchanges: [{ outcome: 'reply' }],
    record: [{ type: 'push', kind: 'text', detail: '你好', answer: '你好', outcome: 'reply' }],
  })
  expect(JSON.stringify(state)).not.toContain('0123456789abcdef0123456789abcdef')
})

test('a file is uploaded and handed out, never as a page', async () => {
  const sim = await start()
  const post = { method: 'POST', body: '<script>', headers: { 'content-type': 'text/html' } }
  const response = await fetch(`${sim.url}/api/media?type=image`, post)
  expect(response.status).toBe(201)
  const { url }: { readonly url: string } = await response.json()
  const file = await fetch(sim.url + url)
  expect(file.headers.get('content-type')).toBe('application/octet-stream')
  expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await fetch(`${sim.url}/api/media?type=dance`, post)).status).toBe(400)
  expect((await fetch(`${sim.url}/api/media?type=image`, { method: 'POST', body: new Uint8Array(12 << 20) })).status).toBe(413)
  expect((await fetch(`${sim.url}/api/media/unknown`)).status).toBe(404)
})

test('a body that is no action, and a missing openid, are refused', async () => {
  const sim = await start()
  expect((await fetch(`${sim.url}/api/actions?openid=o1`, json({ type: 'dance' }))).status).toBe(400)
  expect((await fetch(`${sim.url}/api/actions?openid=o1`, { method: 'POST', body: '{' })).status).toBe(400)
  expect((await fetch(`${sim.url}/api/actions`, json({ type: 'follow' }))).status).toBe(400)
  expect((await fetch(`${sim.url}/api/state?openid=<b>`)).status).toBe(400)
  expect((await fetch(`${sim.url}/api/nothing`)).status).toBe(404)
})

test('the page comes with a policy and is never stale; where it is not built, the server says so', async () => {
  const sim = await start()
  const response = await fetch(sim.url)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(response.headers.get('cache-control')).toBe('no-cache')
  expect(await response.text()).toMatch(/<!doctype html>|The chat page is not built/)
})

test('what stands behind a line of the record is read by its id', async () => {
  const sim = await start()
  await sim.user('o1').say('你好')
  await fetch(`${sim.apiUrl}/cgi-bin/menu/get?access_token=unknown`)
  const [exchange] = sim.exchanges
  const [call] = sim.calls
  expect(await (await fetch(`${sim.url}/api/record/exchanges/${exchange?.id}`)).json()).toEqual(exchange)
  const read = await (await fetch(`${sim.url}/api/record/calls/${call?.rid}`)).json()
  expect(read).toMatchObject({ path: '/cgi-bin/menu/get', status: 200, errcode: 40001, query: {} })
  expect(read.response).toContain(`rid: ${call?.rid}`)
  expect((await fetch(`${sim.url}/api/record/exchanges/none`)).status).toBe(404)
  expect((await fetch(`${sim.url}/api/record/calls/none`)).status).toBe(404)
})

test('the stream tells of the pushes to other users and of calls, as lines of the record', async () => {
  const sim = await start()
  const events = await fetch(`${sim.url}/api/events?openid=o1`)
  await sim.user('o2').say('别人')
  await fetch(`${sim.apiUrl}/cgi-bin/menu/get?access_token=unknown`)
  await sim.user('o1').say('你好')
  const lines = (await changesOf(events)).flatMap((change) => (change.type === 'record' ? change.lines : []))
  const last = new Map(lines.map((line) => [line.id, line]))
  expect([...last.values()]).toMatchObject([
    { type: 'push', openid: 'o2', outcome: 'reply' },
    { type: 'call', path: '/cgi-bin/menu/get', errcode: 40001 },
    { type: 'push', openid: 'o1', detail: '你好' },
  ])
})

test('a page gets the newest exchanges whole, and of the older ones the line', async () => {
  const sim = await start()
  for (let count = 0; count < 101; count += 1) await sim.user('o1').say(`${count}`)
  const state = await (await fetch(`${sim.url}/api/state?openid=o1`)).json()
  expect([state.exchanges.length, state.record.length]).toEqual([100, 101])
})
