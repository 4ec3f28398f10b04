import { MemoryStore, WxError } from '@wx/core'
import { expect, test } from 'vitest'
import { FakeSender } from '../../test/fake-sender'
import { slowAnswers } from './slow-answers'

test.each<[unknown, RegExp]>([
  [{ sotre: new MemoryStore() }, /no option "sotre". Did you mean "store"/],
  [{ store: 'redis://localhost' }, /store has no method get/],
  [{ store: { ...new MemoryStore(), get() {}, set() {}, delete() {}, atomic: false } }, /can’t compare and set/],
  [{ sender: {} }, /sender has no method send/],
  [{ policy: 'later' }, /needs a sender/],
  [{ policy: 'latre' }, /policy is "latre"/],
  [{ policy: { hold: true, otherwhise: 'tell' } }, /no option "otherwhise". Did you mean "otherwise"/],
  [{ policy: { hold: false } }, /policy is/],
  [{ keepAlive: true }, /keepAlive is true/],
  [{ enqueue: 'queue' }, /enqueue must be a function/],
  [{ ai: 1 }, /ai is 1/],
  [{ holdBudget: 30 }, /holdBudget is 30; it must be a number from 1 to 29/],
  [{ texts: 'de' }, /texts is "de"/],
  [{ texts: { show: '<b>' } }, /texts.show stands in a link/],
  [{ texts: { gone: ' ' } }, /texts.gone must give a text/],
])('%j is refused', (options, message) => {
  const make = (): unknown => slowAnswers(options as object)
  expect(make).toThrow(message)
  expect(make).toThrow(expect.objectContaining({ code: 'config-invalid' }))
})

test('the defaults and every language are accepted', () => {
  expect(() => slowAnswers()).not.toThrow()
  expect(() => slowAnswers({ texts: 'en', sender: new FakeSender() })).not.toThrow()
  expect(() => slowAnswers({ texts: { show: '看看' } })).not.toThrow()
})

test('what needs a bot says so', async () => {
  await expect(slowAnswers().resume({ id: 'x' } as never)).rejects.toThrow(WxError)
  await expect(slowAnswers().close()).resolves.toBeUndefined()
})
