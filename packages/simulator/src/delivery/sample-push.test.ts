import { expect, test } from 'vitest'
import { decodedSample, EVERY_PUSH, startListener } from '../testing/every-push'
import { checkPushName, samplePush } from './sample-push'

const keys = { appId: 'wx0123456789abcdef', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }

test.each([{}, keys, { ...keys, mode: 'compat' as const }])(
  'every push of the table arrives at a bot, and is decoded: %j',
  async (account) => {
    const { sim, seen } = await startListener(account)
    expect(EVERY_PUSH.length).toBeGreaterThanOrEqual(190)
    for (const name of EVERY_PUSH) {
      const { outcome } = await sim.trigger(name)
      expect([name, outcome, seen.at(-1)]).toEqual([name, 'silent', decodedSample(name)])
    }
    expect(seen).toHaveLength(EVERY_PUSH.length)
  },
  60_000,
)

test('given fields replace those of the sample', () => {
  const push = samplePush('event:TEMPLATESENDJOBFINISH', { Status: 'failed:user block' })
  expect(push).toMatchObject({ Event: 'TEMPLATESENDJOBFINISH', Status: 'failed:user block', MsgID: expect.stringMatching(/^\d+$/) })
})

test('a name that is not known is refused with the nearest, a field too', () => {
  expect(() => checkPushName('event:TEMPLATESENDJOBFINISHED')).toThrow('Did you mean "event:TEMPLATESENDJOBFINISH"?')
  expect(() => checkPushName('toString')).toThrow(expect.objectContaining({ code: 'config-invalid' }))
  expect(() => samplePush('event:SCAN', JSON.parse('{"Tickets":"x"}'))).toThrow('Tickets')
})
