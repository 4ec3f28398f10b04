import { expect, test } from 'vitest'
import * as adapter from './adapter/index'
import * as core from './index'
import * as contract from './store/contract'
import * as testing from './testing/index'

/* What is exported is a promise: a change here is a change of the public API and belongs in a changeset. */
test('the export lists are the ones written here', () => {
  expect(Object.keys(core).sort()).toEqual([
    'Accounts',
    'Bot',
    'Cipher',
    'Composer',
    'Decoder',
    'MemoryStore',
    'WxError',
    'formatXml',
    'parseXml',
    'reply',
    'sha1Hex',
    'signature',
    'signatureMatches',
    'systemClock',
  ])
  expect(Object.keys(adapter).sort()).toEqual(['fromNode', 'hasArrived', 'readText', 'sendNode'])
  expect(Object.keys(testing).sort()).toEqual(['ManualClock', 'Signer', 'message'])
  expect(Object.keys(contract)).toContain('storeContract')
})
