import { Bot } from '@wx/core'
import { serve } from '@wx/node'
import { expect, onTestFinished, test } from 'vitest'
import type { Simulator } from '../simulator'
import { startSimulator } from '../start-simulator'

async function start(): Promise<Simulator> {
  const bot = new Bot({ token: 't' }).on('text', ({ message }) => `你说：${message.Content}`)
  const { url, close } = await serve(bot, { port: 0, host: '127.0.0.1' })
  const sim = await startSimulator({ target: url, token: 't' })
  onTestFinished(async () => {
    await sim.close()
    await close()
  })
  await sim.user('o1').say('你好')
  return sim
}

async function post({ url }: Simulator, path: string, body: string | object): Promise<string> {
  const init = { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }
  return (await fetch(`${url}/api${path}`, init)).text()
}

test('a push is sent again, edited or repeated, and its end is the answer', async () => {
  const sim = await start()
  const [first] = sim.exchanges
  const exchange = first?.id
  expect(await post(sim, '/resends', { exchange })).toContain('"cause":"action"')
  expect(await post(sim, '/resends', { exchange, push: first?.push.replace('你好', '再见') })).toContain('你说：再见')
  expect(await post(sim, '/resends', { exchange, repeat: true })).toContain('"cause":"repeat"')
  expect(sim.exchanges.map(({ outcome }) => outcome)).toEqual(['reply', 'reply', 'reply', 'reply'])
  expect(await post(sim, '/resends', { exchange: '99' })).toContain('There is no push "99".')
})

test('copies, scenarios and tests are texts, and a scenario is played', async () => {
  const sim = await start()
  const [first] = sim.exchanges
  const copy = async (form: string): Promise<string> => (await fetch(`${sim.url}/api/copies?exchange=${first?.id}&form=${form}`)).text()
  expect(await copy('curl')).toMatch(/^curl '/)
  expect(await copy('raw')).toContain('HTTP/1.1 200')
  expect(await copy('song')).toContain('It must be one of curl, raw.')
  const scenario = await post(sim, '/scenarios?form=scenario', { exchanges: [first?.id] })
  expect(scenario).toBe(await sim.scenarioFile())
  expect(await post(sim, '/scenarios?form=test', { exchanges: [first?.id] })).toBe(await sim.testFile())
  expect(JSON.parse(await post(sim, '/playbacks', scenario))).toEqual({ users: { o1: 'o1-2' }, differences: [] })
  expect(await post(sim, '/playbacks', 'steps: [1]')).toContain('Step 1 is 1.')
})
