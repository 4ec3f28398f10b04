import { expect, test } from 'vitest'
import * as actions from './errors/actions'
import * as errors from './errors/index'
import * as index from './index'
import * as proxy from './proxy/index'

test('exactly these names are public', () => {
  expect(Object.keys(index).sort()).toEqual(['WxApi', 'isDeadToken', 'numberOf', 'platformUrl', 'readText'])
  expect(Object.keys(actions)).toEqual(['actionAdvice', 'errorAction'])
  expect(Object.keys(errors)).toEqual(['errorCode'])
  expect(Object.keys(proxy).sort()).toEqual(['ProxyAddress', 'proxyDispatcher', 'proxyFetch', 'withProxyStatus'])
})
