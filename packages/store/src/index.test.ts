import { expect, test } from 'vitest'
import * as durableObject from './durable-object'
import * as file from './file'
import * as index from './index'
import * as open from './open'
import * as redis from './redis'

test('exactly these names are public', () => {
  expect(Object.keys(index)).toEqual(['EncryptedStore', 'PlainStore'])
  expect(Object.keys(file)).toEqual(['FileStore'])
  expect(Object.keys(redis)).toEqual(['RedisStore'])
  expect(Object.keys(durableObject)).toEqual(['DurableObjectStore', 'StoreObject'])
  expect(Object.keys(open)).toEqual(['openStore', 'StoreAddress'])
})
