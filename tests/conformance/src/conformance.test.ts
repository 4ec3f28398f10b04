import type { Mode } from '@wx/core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { told, watchedBot } from './bot'
import { CASES } from './cases'
import { type Running, TRANSPORTS } from './transports'
import { Wechat } from './wechat'

const modes: readonly Mode[] = ['plain', 'compat', 'safe']

const kinds = TRANSPORTS.flatMap((transport) => modes.map((mode) => ({ ...transport, mode })))

for (const { name, mode, start } of kinds) {
  describe(`${name} ${mode}`, () => {
    const { bot, errors } = watchedBot(mode)
    const wechat = new Wechat(mode)
    let running: Running

    beforeAll(async () => {
      running = await start(bot)
    })
    afterAll(() => running.close())
    beforeEach(() => void errors.splice(0))

    const about = CASES.filter((one) => one.modes?.includes(mode) ?? true)
    for (const { name, ask, status, body, reply, error } of about)
      it(name, async () => {
        const asked = ask(wechat)
        const answer = await running.ask(asked)

        expect(errors.map(told)).toEqual(error === undefined ? [] : [error])
        expect(answer.status).toBe(status)
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
        if (asked.method === 'HEAD') expect(answer.body).toBe('')
        if (body !== undefined) expect([answer.headers.get('content-type'), answer.body]).toEqual(['text/plain; charset=utf-8', body])
        if (reply === undefined) return
        expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8')
        expect(await wechat.read(answer)).toMatchObject(reply)
      })

    it('a retry gets the same answer, other content under the same URL none', async () => {
      const asked = wechat.push({ MsgType: 'text', Content: '一' })
      const first = await running.ask(asked)
      const retry = await running.ask(asked)
      expect((await wechat.read(retry)).Content).toBe((await wechat.read(first)).Content)

      const changed = await running.ask({ ...asked, body: String(asked.body).replace('<xml>', '<xml><X>1</X>') })
      // Around an envelope nothing counts: what was signed is still the same message.
      expect(changed.status).toBe(mode === 'plain' ? 403 : 200)
      expect(errors.map(told)).toEqual(mode === 'plain' ? ['replayed'] : [])
    })
  })
}
