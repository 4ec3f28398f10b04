import { expect, test } from 'vitest'
import type { Simulator } from '../simulator'
import { startApi } from '../testing/api'
import type { DayState } from '../trouble/day-state'

async function trouble(sim: Simulator, method: string, path: string, body?: object): Promise<Response> {
  return fetch(`${sim.url}/api/trouble${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
}

async function dayAfter(sim: Simulator, method: string, path: string, body?: object): Promise<DayState> {
  return (await trouble(sim, method, path, body)).json()
}

test('the page asks for everything that the library can, and is told the state after it', async () => {
  const { sim, call, clock } = await startApi()
  await dayAfter(sim, 'POST', '/disturbances', { drop: true, times: 1 })
  await dayAfter(sim, 'POST', '/faults', { path: '*', fault: { errcode: 45009 } })
  const { troubles } = await dayAfter(sim, 'POST', '/silence')
  expect(troubles).toMatchObject([{ type: 'push', struck: 0 }, { type: 'call', path: '*' }, { type: 'silence' }])
  expect(troubles[0]).not.toHaveProperty('end')
  expect(await dayAfter(sim, 'DELETE', `/${troubles[1]?.id}`)).toMatchObject({ troubles: [{ type: 'push' }, { type: 'silence' }] })
  expect(await dayAfter(sim, 'DELETE', '')).toMatchObject({ troubles: [] })
  expect(await dayAfter(sim, 'POST', '/clock', { ms: 60_000 })).toMatchObject({ now: clock.now() + 60_000, aheadMs: 60_000 })
  await dayAfter(sim, 'POST', '/tokens', { change: 'supersede' })
  expect(await call('/cgi-bin/tags/get')).toHaveProperty('tags')
  await dayAfter(sim, 'POST', '/tokens', { change: 'revoke' })
  expect(await call('/cgi-bin/tags/get')).toMatchObject({ errcode: 40001 })
  const { accountKind, features } = await dayAfter(sim, 'POST', '/account', { kind: 'subscription' })
  expect([accountKind, sim.account.kind]).toEqual(['subscription', 'subscription'])
  expect(features.filter(({ allowed }) => allowed)).toEqual([{ feature: 'drafts', allowed: true }])
  expect(await dayAfter(sim, 'GET', '')).toMatchObject({ accountKind: 'subscription', aheadMs: 60_000, troubles: [] })
})

test.each<readonly [string, object, string]>([
  ['/disturbances', {}, 'The disturbance is empty'],
  ['/disturbances', { delayMs: 'x' }, 'delayMs is "x"'],
  ['/faults', { path: 'x', fault: { errcode: -1 } }, 'It must start with /'],
  ['/faults', { path: '*' }, 'The fault is empty'],
  ['/faults', { path: '*', fault: { errcode: 1 } }, "one of the platform's codes"],
  ['/faults', { path: '*', fault: { status: 99 } }, 'status is 99. It must be a whole number from 200 to 599.'],
  ['/tokens', {}, 'It must be one of supersede, revoke'],
  ['/account', { kind: 'servise' }, 'Did you mean "service"?'],
  ['/clock', { ms: -1 }, 'a whole number from 1'],
])('POST %s with %j is refused in words', async (path, body, reason) => {
  const { sim } = await startApi()
  const response = await trouble(sim, 'POST', path, body)
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(reason)])
})
