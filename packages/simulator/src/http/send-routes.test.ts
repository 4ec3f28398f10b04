import { expect, test } from 'vitest'
import { startListener } from '../testing/every-push'

test('the families are listed with their names, and a sample is a draft', async () => {
  const { sim } = await startListener({})
  const families = await (await fetch(`${sim.url}/api/push-families`)).json()
  expect(families[0]).toMatchObject({
    title: { zh: '普通消息', en: 'Messages' },
    pushes: [{ name: 'text' }, { name: 'image' }, {}, {}, {}, {}, {}, {}, {}],
  })
  const sample = await (await fetch(`${sim.url}/api/samples/event:CLICK`)).json()
  expect(sample).toMatchObject({ name: 'event:CLICK', shape: { EventKey: 'text' }, fields: { MsgType: 'event', EventKey: 'EVENTKEY' } })
  const unknown = await fetch(`${sim.url}/api/samples/event:CLICKS`)
  expect([unknown.status, await unknown.text()]).toEqual([400, expect.stringContaining('Did you mean "event:CLICK"?')])
})

test.each(['drafts', 'adoptions', 'sends'])('a text that is no push is refused by %s with its place', async (path) => {
  const { sim } = await startListener({})
  const response = await fetch(`${sim.url}/api/${path}?openid=o1`, { method: 'POST', body: '{"MsgType" "text"}' })
  expect(response.status).toBe(422)
  expect(await response.json()).toEqual({ kind: 'json', place: { line: 1, column: 12, near: '{"MsgType" "text"}' } })
})

test('a push is sent as its sender, else as the chosen user', async () => {
  const { sim } = await startListener({})
  const send = (fields: object): Promise<Response> =>
    fetch(`${sim.url}/api/sends?openid=o1`, { method: 'POST', body: JSON.stringify({ MsgType: 'text', Content: 'x', ...fields }) })
  for (const fields of [{}, { FromUserName: 'o2' }, { FromUserName: '' }]) await send(fields)
  expect(sim.exchanges.map(({ openid }) => openid)).toEqual(['o1', 'o2', 'o1'])
})

test('a captured push keeps its sender if the page asks for it', async () => {
  const { sim } = await startListener({})
  const body = '<xml><FromUserName>oOther</FromUserName><MsgType>text</MsgType></xml>'
  const adopt = async (query: string): Promise<unknown> =>
    (await fetch(`${sim.url}/api/adoptions?openid=o1${query}`, { method: 'POST', body })).json()
  expect(await adopt('&sender=keep')).toMatchObject({ name: 'text', fields: { FromUserName: 'oOther' }, replaced: [] })
  expect(await adopt('')).toMatchObject({ replaced: [{ field: 'FromUserName', from: 'oOther', to: 'o1' }] })
})
