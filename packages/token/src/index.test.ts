import { expect, test } from 'vitest'
import * as opentelemetry from './events/opentelemetry'
import * as file from './file'
import * as index from './index'
import * as redis from './redis'

test('exactly these names are public', () => {
  expect(Object.keys(index).sort()).toEqual(['TokenManager', 'TokenManagers', 'classicToken', 'readRecord', 'stableToken', 'ticket'])
  expect(Object.keys(file)).toEqual(['FileStore'])
  expect(Object.keys(redis)).toEqual(['RedisStore'])
  expect(Object.keys(opentelemetry)).toEqual(['observe'])
})
