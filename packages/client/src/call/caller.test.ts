import { expectTypeOf, test } from 'vitest'
import type { Caller } from './caller'
import type { WxClient } from './wx-client'

test('a client is what the helpers take', () => {
  expectTypeOf<WxClient>().toExtend<Caller>()
  expectTypeOf<WxClient>().toExtend<Pick<Caller, 'get'>>()
})
