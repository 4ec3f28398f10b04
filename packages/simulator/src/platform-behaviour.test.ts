import type { RequestListener } from 'node:http'
import { Bot, Cipher, formatXml, signature } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { serve } from '@wx/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Exchange } from './delivery/exchange'
import type { PushFields } from './delivery/push-fields'
import { FAULT_TEXT } from './delivery/push-result'
import { DEFAULT_ACCOUNT } from './platform/account'
import type { Simulator } from './simulator'
import type { PlatformSettings } from './simulator-options'
import { startSimulator } from './start-simulator'
import { badServer } from './testing/bad-server'

/*
 * What the platform does with a bot's answer, line by line. Each line can be produced by the library and by
 * what the page calls. What is not here, because nothing shows it to a bot: the alarms by mail before MarkFail,
 * and that each retry comes over a new connection.
 */

type Send = (sim: Simulator, push: PushFields) => Promise<Exchange | undefined>

const LIBRARY: Send = async (sim, push) => {
  await sim.user('o1').push(push)
  return sim.exchanges.at(-1)
}

const PAGE: Send = async (sim, push) =>
  (await fetch(`${sim.url}/api/sends?openid=o1`, { method: 'POST', body: JSON.stringify(push) })).json()

const TEXT: PushFields = { MsgType: 'text', Content: '你好' }
const UNFOLLOW: PushFields = { MsgType: 'event', Event: 'unsubscribe', EventKey: '' }
const SAFE = { appId: 'wx0123456789abcdef', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }

/** A simulator for a bot that answers every request like this; the two have one clock. */
async function simulate(
  answer: (clock: ManualClock) => RequestListener,
  settings: Partial<PlatformSettings> = {},
): Promise<{ sim: Simulator; clock: ManualClock }> {
  const clock = new ManualClock(Date.now())
  const target = await badServer(answer(clock))
  const sim = await startSimulator({ target, token: 't', clock, ...settings })
  onTestFinished(() => sim.close())
  return { sim, clock }
}

/** Never answers; the clock goes on to the end of the attempt. */
function silence(clock: ManualClock): RequestListener {
  return () => void clock.advance(5_000)
}

function answering(body: string, status = 200): () => RequestListener {
  return () => (_request, response) => void response.writeHead(status).end(body)
}

function replyXml(fields: PushFields): string {
  return formatXml({ ToUserName: 'o1', FromUserName: DEFAULT_ACCOUNT.id, CreateTime: 1, ...fields })
}

/** When each attempt began, in milliseconds from the first, and how it ended. */
function moments(exchange: Exchange | undefined): readonly (readonly [number, string])[] {
  const { attempts = [] } = exchange ?? {}
  return attempts.map(({ at, end }) => [at - (attempts[0]?.at ?? 0), end])
}

/** The queries and bodies that were sent, each once. */
function requests(exchange: Exchange | undefined): readonly string[] {
  return [...new Set(exchange?.attempts.map(({ request }) => JSON.stringify([new URL(request.url).search, request.body])))]
}

/** What the user sees of the account. */
function shown(sim: Simulator): readonly unknown[] {
  return sim.user('o1').seen.map(({ content }) => ('text' in content ? content.text : content.type))
}

describe.each([
  ['library', LIBRARY],
  ['page', PAGE],
] as const)('by %s', (_way, send) => {
  test('no answer within 5 s: requests at 0, 5 and 10 s, no fourth, then the fault line', async () => {
    const { sim } = await simulate(silence)
    const exchange = await send(sim, TEXT)
    expect(moments(exchange)).toEqual([
      [0, 'cut'],
      [5_000, 'cut'],
      [10_000, 'cut'],
    ])
    expect(shown(sim)).toEqual([FAULT_TEXT])
  })

  test.each<readonly [number, string]>([
    [201, 'success'],
    [500, ''],
    [404, 'Not found'],
    [302, ''],
    [200, '{"ok":true}'],
    [200, '<!DOCTYPE html><html></html>'],
    [200, 'success\n'],
  ])('status %i with %j: four equal requests at once, then the fault line', async (status, body) => {
    const { sim } = await simulate(answering(body, status))
    const exchange = await send(sim, TEXT)
    expect(moments(exchange)).toEqual(Array(4).fill([0, 'answered']))
    expect(requests(exchange)).toHaveLength(1)
    expect(shown(sim)).toEqual([FAULT_TEXT])
  })

  test('retries land anywhere behind a balancer, with the query of the first', async () => {
    const target = await badServer((_request, response) => void response.writeHead(500).end())
    const sim = await startSimulator({ targets: [`${target}/a`, `${target}/b`], token: 't' })
    onTestFinished(() => sim.close())
    const exchange = await send(sim, TEXT)
    expect(exchange?.attempts.map(({ request }) => new URL(request.url).pathname)).toEqual([
      '/wechat/a',
      '/wechat/b',
      '/wechat/a',
      '/wechat/b',
    ])
    expect(new Set(exchange?.attempts.map(({ request }) => new URL(request.url).search)).size).toBe(1)
  })

  test('one push from two connections at once, equal to the letter', async () => {
    const ports = new Set<number | undefined>()
    const { sim } = await simulate(() => (request, response) => {
      ports.add(request.socket.remotePort)
      response.end('success')
    })
    sim.disturb({ duplicate: 'at-once', times: 1 })
    const exchange = await send(sim, TEXT)
    expect([exchange?.attempts.length, ports.size, requests(exchange).length]).toEqual([2, 2, 1])
  })

  test('MarkFail: after 30 time-outs nothing for a minute, then pushes again', async () => {
    const { sim, clock } = await simulate(silence)
    for (let count = 0; count < 10; count += 1) expect(await send(sim, TEXT)).toMatchObject({ outcome: 'fault' })
    expect(await send(sim, TEXT)).toMatchObject({ outcome: 'withheld', attempts: [] })
    await clock.advance(60_000)
    expect(await send(sim, TEXT)).toMatchObject({ outcome: 'fault' })
  })

  test('the timestamp tells when the push was made, in a retry and in a push that comes late', async () => {
    const { sim, clock } = await simulate(silence)
    const made = Math.floor(clock.now() / 1000)
    const timestamps = (exchange: Exchange | undefined): unknown[] =>
      exchange?.attempts.map(({ request }) => Number(new URL(request.url).searchParams.get('timestamp'))) ?? []
    expect(timestamps(await send(sim, TEXT))).toEqual([made, made, made])
    sim.disturb({ delayMs: 7_000, times: 1 })
    const late = send(sim, TEXT)
    await expect.poll(() => sim.exchanges.length).toBe(2)
    const madeLate = Math.floor(clock.now() / 1000)
    await clock.advance(7_000)
    const exchange = await late
    expect(timestamps(exchange)[0]).toBe(madeLate)
    expect((exchange?.attempts[0]?.at ?? 0) - (exchange?.at ?? 0)).toBe(7_000)
  })

  test.each([{}, SAFE])('success or nothing at all, in plain text in every mode: one request, silence: %j', async (account) => {
    for (const body of ['success', '']) {
      const { sim } = await simulate(answering(body), account)
      expect(await send(sim, TEXT)).toMatchObject({ outcome: 'silent', attempts: [{ response: { body } }] })
      expect(shown(sim)).toEqual([])
    }
  })

  test.each<readonly [string, string]>([
    ['an XML reply whose Content is empty', replyXml({ MsgType: 'text', Content: '' })],
    ['malformed XML', '<xml><MsgType>text</xml>'],
    ['a reply to somebody else', replyXml({ ToUserName: 'o2', MsgType: 'text', Content: 'x' })],
  ])('%s: the fault line', async (_what, body) => {
    const { sim } = await simulate(answering(body))
    expect(await send(sim, TEXT)).toMatchObject({ outcome: 'fault' })
    expect(shown(sim)).toEqual([FAULT_TEXT])
  })

  test.each<readonly [string, (sealed: string) => string]>([
    ['a wrong MsgSignature', (Encrypt) => formatXml({ Encrypt, MsgSignature: 'x', TimeStamp: '1', Nonce: '1' })],
    ['a reply in plain text', () => replyXml({ MsgType: 'text', Content: 'x' })],
    [
      'a reply sealed with another key',
      () => {
        const cipher = new Cipher({ ...SAFE, encodingAESKey: SAFE.encodingAESKey.toLowerCase() })
        const Encrypt = cipher.encrypt(replyXml({ MsgType: 'text', Content: 'x' }))
        return formatXml({ Encrypt, MsgSignature: signature('t', '1', '1', Encrypt), TimeStamp: '1', Nonce: '1' })
      },
    ],
  ])('%s in safe mode: the fault line', async (_what, bodyOf) => {
    const sealed = new Cipher(SAFE).encrypt(replyXml({ MsgType: 'text', Content: 'x' }))
    const { sim } = await simulate(answering(bodyOf(sealed)), SAFE)
    expect(await send(sim, TEXT)).toMatchObject({ outcome: 'fault' })
    expect(shown(sim)).toEqual([FAULT_TEXT])
  })

  test('an event whose reply nobody sees: a bad answer is asked for again, and shows nothing', async () => {
    const { sim } = await simulate(answering('', 500))
    expect(moments(await send(sim, UNFOLLOW))).toHaveLength(4)
    expect(shown(sim)).toEqual([])
  })

  test('slow work: success at once, and the answer as a customer-service message', async () => {
    const bot = new Bot({ token: 't' })
    const server = await serve(bot, { port: 0, host: '127.0.0.1' })
    onTestFinished(() => server.close())
    const sim = await startSimulator({ target: server.url, token: 't' })
    onTestFinished(() => sim.close())
    expect(await send(sim, TEXT)).toMatchObject({ outcome: 'silent' })
    const post = (path: string, body: object): Promise<Response> =>
      fetch(`${sim.apiUrl}/cgi-bin/${path}`, { method: 'POST', body: JSON.stringify(body) })
    const { appId: appid, secret } = DEFAULT_ACCOUNT
    const { access_token } = await (await post('stable_token', { grant_type: 'client_credential', appid, secret })).json()
    await post(`message/custom/send?access_token=${access_token}`, { touser: 'o1', msgtype: 'text', text: { content: '好了' } })
    expect(shown(sim)).toEqual(['好了'])
  })
})
