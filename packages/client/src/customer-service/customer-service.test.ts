import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Clock, reply, systemClock, WxError } from '@wx/core'
import { ManualClock } from '@wx/core/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Platform, startPlatform } from '../../test/platform'
import { type Simulated, startSimulated } from '../../test/simulated'
import { type CustomerService, customerService } from './customer-service'

let platform: Platform
let clock: ManualClock
let service: CustomerService

beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.close())
beforeEach(() => {
  platform.routes({})
  clock = new ManualClock()
  service = customerService(platform.wx, { clock })
})

const WITHOUT_GAP: Clock = { ...systemClock, schedule: (_ms, task) => systemClock.schedule(0, task) }

const SEND = 'POST /cgi-bin/message/custom/send'

function sent(): readonly unknown[] {
  return platform.calls.filter(({ route }) => route === SEND).map(({ body }) => body)
}

/** Real answers take real time; the clock does not move for them. */
function until(count: number): Promise<void> {
  return vi.waitFor(() => expect(sent()).toHaveLength(count), { interval: 2 })
}

function timers(count: number): Promise<void> {
  return vi.waitFor(() => expect(clock.pending).toBe(count), { interval: 2 })
}

function text(content: string, touser = 'o1'): object {
  return { touser, msgtype: 'text', text: { content } }
}

describe('send', () => {
  test('sends what the platform takes', async () => {
    expect(await service.send('o1', '你好')).toEqual({ status: 'sent' })
    expect(await service.send('o2', reply.image('m'))).toEqual({ status: 'sent' })
    expect(sent()).toEqual([text('你好'), { touser: 'o2', msgtype: 'image', image: { media_id: 'm' } }])
  })

  test('goes to the user it is for, whatever else the message holds', async () => {
    const message = { touser: 'o9', msgtype: 'image', image: { media_id: 'm' } } as const
    await service.send('o1', message)
    expect(sent()).toEqual([{ ...message, touser: 'o1' }])
  })

  test('marks what a machine made, and names the member of staff', async () => {
    await service.send('o1', 'a', { ai: true, kfAccount: 'test1@kftest' })
    const marking = customerService(platform.wx, { ai: true, clock })
    await marking.send('o1', 'b')
    await marking.send('o2', 'c', { ai: false })
    expect(sent()).toEqual([
      { ...text('a'), customservice: { kf_account: 'test1@kftest' }, aimsgcontext: { is_ai_msg: 1 } },
      { ...text('b'), aimsgcontext: { is_ai_msg: 1 } },
      text('c', 'o2'),
    ])
  })

  test('sends the parts of a long text 300 ms apart', async () => {
    const work = service.send('o1', `${'长'.repeat(600)}\n${'文'.repeat(600)}`)
    await until(1)
    await timers(1)
    await clock.advance(299)
    expect(sent()).toHaveLength(1)
    await clock.advance(1)
    expect(await work).toEqual({ status: 'sent' })
    expect(sent()).toEqual([text('长'.repeat(600)), text('文'.repeat(600))])
  })

  test('keeps the order of a user, 300 ms apart, and lets other users pass', async () => {
    platform.routes({ [SEND]: ({ body }) => (body.touser === 'o1' ? new Promise((resolve) => setImmediate(resolve, {})) : {}) })
    const works = ['a', 'b', 'c'].map((content) => service.send('o1', content))
    await service.send('o2', 'x')
    await until(2)
    for (let passed = 0; passed < 2; passed++) {
      await vi.waitFor(() => expect(clock.pending).toBeGreaterThan(0), { interval: 2 })
      await clock.advance(300)
      await until(3 + passed)
    }
    await Promise.all(works)
    expect(sent().filter((body) => JSON.stringify(body).includes('o1'))).toEqual([text('a'), text('b'), text('c')])
  })

  test('goes on after a message that failed', async () => {
    platform.routes({ [SEND]: ({ body }) => (JSON.stringify(body).includes('bad') ? { errcode: 40007, errmsg: 'invalid media_id' } : {}) })
    const failing = service.send('o1', 'bad')
    const next = service.send('o1', 'good')
    await expect(failing).rejects.toMatchObject({ errcode: 40007 })
    await timers(1)
    await clock.advance(300)
    expect(await next).toEqual({ status: 'sent' })
  })

  test.each([
    [45047, 'budget'],
    [45015, 'window'],
    [43004, 'not-following'],
    [48002, 'blocked'],
    [70000, 'minor'],
    [48001, 'account'],
    [48003, 'account'],
  ])('%i is the outcome refused: %s', async (errcode, reason) => {
    platform.routes({ [SEND]: () => ({ errcode, errmsg: 'no' }) })
    expect(await service.send('o1', 'a')).toMatchObject({
      status: 'refused',
      reason,
      error: { errcode },
      sent: 0,
      rest: [{ msgtype: 'text', text: { content: 'a' } }],
    })
  })

  test('a budget that ends in the middle leaves the rest', async () => {
    platform.routes({ [SEND]: () => (sent().length > 1 ? { errcode: 45047, errmsg: 'out of response count limit' } : {}) })
    const work = service.send('o1', reply.news([{ title: 'a' }, { title: 'b' }, { title: 'c' }]))
    await timers(1)
    await clock.advance(300)
    const outcome = await work
    expect(outcome).toMatchObject({ status: 'refused', reason: 'budget', sent: 1 })
    expect(
      outcome.status === 'refused' && outcome.rest.map((rest) => (rest.msgtype === 'news' ? rest.news.articles[0]?.title : '')),
    ).toEqual(['b', 'c'])
    expect(sent()).toHaveLength(2)
  })

  test('refuses what can’t be sent before anything is sent', async () => {
    await expect(service.send('o1', '')).rejects.toMatchObject({ code: 'reply-invalid' })
    await expect(service.send('o1', reply.smart())).rejects.toMatchObject({ code: 'reply-invalid' })
    expect(platform.calls).toEqual([])
  })

  test('holds a script open until the last part is out', { timeout: 20_000 }, async () => {
    const script = `
      import { customerService } from '@wx/client/customer-service'
      const post = () => fetch('${platform.url}/cgi-bin/message/custom/send?access_token=t', { method: 'POST', body: '{}', headers: { connection: 'close' } })
      await customerService({ get: post, post }).send('o1', '长'.repeat(700))
    `
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname })
    expect(sent()).toHaveLength(2)
  })
})

describe('a transfer', () => {
  const CREATE = 'POST /customservice/kfsession/create'

  test('opens a session with the member of staff it names', async () => {
    expect(await service.send('o1', reply.transfer('a@x'))).toEqual({ status: 'sent' })
    expect(platform.calls).toMatchObject([{ route: CREATE, body: { kf_account: 'a@x', openid: 'o1' } }])
  })

  test('without a name goes to the one online who has the fewest', async () => {
    const kf_online_list = [
      { kf_account: 'a@x', status: 1, accepted_case: 2 },
      { kf_account: 'b@x', status: 1, accepted_case: 0 },
    ]
    platform.routes({ 'GET /cgi-bin/customservice/getonlinekflist': () => ({ kf_online_list }) })
    await service.send('o1', reply.transfer())
    expect(platform.calls.at(-1)).toMatchObject({ route: CREATE, body: { kf_account: 'b@x', openid: 'o1' } })
  })

  test('is refused if nobody is online', async () => {
    platform.routes({ 'GET /cgi-bin/customservice/getonlinekflist': () => ({ kf_online_list: [] }) })
    expect(await service.send('o1', reply.transfer())).toMatchObject({ status: 'refused', reason: 'staff', rest: [] })
    platform.routes({ [CREATE]: () => ({ errcode: 65415, errmsg: 'offline' }) })
    const work = service.send('o1', reply.transfer('a@x'))
    await timers(1)
    await clock.advance(300)
    expect(await work).toMatchObject({ status: 'refused', reason: 'staff' })
  })
})

describe('typing', () => {
  const TYPING = 'POST /cgi-bin/message/custom/typing'

  test('is switched on and off', async () => {
    expect(await service.typing('o1')).toBe(true)
    expect(await service.typing('o1', false)).toBe(false)
    expect(platform.calls.map(({ body }) => body)).toEqual([
      { touser: 'o1', command: 'Typing' },
      { touser: 'o1', command: 'CancelTyping' },
    ])
  })

  test.each([
    [45081, true],
    [45080, false],
    [48001, false],
    [45015, false],
  ])('with %i is seen: %s', async (errcode, seen) => {
    platform.routes({ [TYPING]: () => ({ errcode, errmsg: 'no' }) })
    expect(await service.typing('o1')).toBe(seen)
  })

  test('fails for any other reason', async () => {
    platform.routes({ [TYPING]: () => ({ errcode: 40003, errmsg: 'invalid openid' }) })
    await expect(service.typing('o1')).rejects.toSatisfy(WxError.is)
  })
})

describe('over the simulator', () => {
  let simulated: Simulated

  beforeAll(async () => {
    simulated = await startSimulated()
  })
  afterAll(() => simulated.close())

  test('five messages answer one of the user’s, the sixth waits for the next', async () => {
    const service = customerService(simulated.wx, { clock: WITHOUT_GAP })
    const user = simulated.sim.user('o1')
    await user.say('hi')
    const outcomes = await Promise.all(['1', '2', '3', '4', '5', '6'].map((content) => service.send('o1', content)))
    expect(outcomes.map(({ status }) => status)).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'refused'])
    expect(outcomes.at(-1)).toMatchObject({ reason: 'budget' })
    expect(user.bubbles.filter(({ from }) => from === 'account').map(({ content }) => content)).toEqual(
      ['1', '2', '3', '4', '5'].map((text) => ({ type: 'text', text })),
    )
    await user.say('again')
    expect(await service.send('o1', '6')).toEqual({ status: 'sent' })
  })
})
