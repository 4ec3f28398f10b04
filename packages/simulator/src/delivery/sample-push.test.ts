import { Bot, Decoder, type PushName, parseXml } from '@wx/core'
import { serve } from '@wx/node'
import { expect, onTestFinished, test } from 'vitest'
import { startSimulator } from '../simulator'
import { checkPushName, samplePush } from './sample-push'
import { SAMPLES } from './samples.generated'

const keys = { appId: 'wx0123456789abcdef', encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }

function isPushName(name: string): name is PushName {
  checkPushName(name)
  return true
}

test.each([{}, keys, { ...keys, mode: 'compat' as const }])(
  'every push of the table arrives at a bot, and is decoded: %j',
  async (account) => {
    const seen: Readonly<Record<string, unknown>>[] = []
    const bot = new Bot({ token: 't', ...account })
    bot.use((ctx) => void seen.push({ ...ctx.message }))
    const { url, close } = await serve(bot, { port: 0, host: '127.0.0.1' })
    const sim = await startSimulator({ target: url, token: 't', ...account })
    onTestFinished(async () => {
      await sim.close()
      await close()
    })
    const names = Object.keys(SAMPLES).filter(isPushName)
    expect(names.length).toBeGreaterThanOrEqual(190)
    for (const name of names) {
      const { outcome, push } = await sim.trigger(name)
      expect([name, outcome]).toEqual([name, 'silent'])
      expect([name, seen.at(-1)]).toEqual([name, { ...new Decoder().decode(await parseXml(push)) }])
    }
    expect(seen).toHaveLength(names.length)
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
