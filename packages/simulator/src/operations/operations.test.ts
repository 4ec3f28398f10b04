import { expect, test } from 'vitest'
import { Targets } from '../delivery/targets'
import { endpoints } from '../endpoints/endpoint-table'
import { assemble } from '../parts'
import { resolveAccount } from '../platform/account'
import { OwnAddress } from '../platform/own-address'
import { allOperations } from './operations'

test('every operation is a row of the table', () => {
  const { platform } = assemble({
    settings: {},
    account: resolveAccount({ token: 't' }),
    targets: new Targets({ target: 'http://127.0.0.1:2/' }),
    fetch,
    address: new OwnAddress(),
  })
  const keys = Object.keys(allOperations(platform))
  const rows = new Set(endpoints.map(({ method, path }) => `${method} ${path}`))
  expect(keys.filter((key) => !rows.has(key))).toEqual([])
  expect(keys).toHaveLength(78)
})
