import { expect, test } from 'vitest'
import * as opentelemetry from './call/opentelemetry'
import * as index from './index'

test('exactly these names are public', () => {
  expect(Object.keys(index).sort()).toEqual(['WxApiError', 'WxClient', 'routeOf'])
  expect(Object.keys(opentelemetry)).toEqual(['observe'])
})
