import { ManualClock } from '@wx/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LoginState } from './index'

const secret = 'canary-secret-of-a-state-32-letters'

test('a state is letters and digits, and good for ten minutes', async () => {
  const clock = new ManualClock()
  const states = new LoginState({ secret, clock })
  const state = await states.sign({ browser: 'b' })
  expect(state).toMatch(/^[0-9a-z]{72}$/)
  await clock.advance(599_999)
  await states.check(state, { browser: 'b' })
  await clock.advance(1)
  await expect(states.check(state, { browser: 'b' })).rejects.toMatchObject({ code: 'timestamp-outside-window' })
})

test('only the same browser, target and secret are accepted', async () => {
  const states = new LoginState({ secret })
  const other = new LoginState({ secret: `${secret}2` })
  const text = fc.string({ unit: 'binary', maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(text, text, text, text, async (browser, to, otherBrowser, otherTo) => {
      const state = await states.sign({ browser, to })
      await states.check(state, { browser, to })
      const same = browser === otherBrowser && to === otherTo
      const check = states.check(state, { browser: otherBrowser, to: otherTo })
      if (!same) await expect(check).rejects.toMatchObject({ code: 'signature-mismatch' })
      await expect(other.check(state, { browser, to })).rejects.toMatchObject({ code: 'signature-mismatch' })
    }),
    { numRuns: 50 },
  )
})

test('any other text is refused', async () => {
  const states = new LoginState({ secret })
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-z]{8}[0-9a-f]{64}$/)), async (state) => {
      await expect(states.check(state, { browser: 'b' })).rejects.toMatchObject({
        code: expect.stringMatching(/^(query-invalid|signature-mismatch)$/),
      })
    }),
    { numRuns: 50 },
  )
})

test('a short secret is refused without being repeated', () => {
  expect(() => new LoginState({ secret: 'canary' })).toThrow(/32 characters/)
  expect(() => new LoginState({ secret: 'canary' })).not.toThrow(/canary/)
})
