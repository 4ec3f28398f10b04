import { expect, test } from 'vitest'
import type { Exchange } from '../../src/delivery/exchange'
import { type Recorded, stepsIn } from './recorded'

function exchange(id: string, cause?: Exchange['cause']): Exchange {
  return { id, openid: 'o1', at: 1, push: '<xml/>', attempts: [], outcome: 'silent', ...(cause === undefined ? {} : { cause }) }
}

const exchanges = [exchange('1', 'action'), exchange('4'), exchange('5', 'push'), exchange('7', 'repeat'), exchange('9', 'action')]

test.each<readonly [Recorded, readonly string[] | undefined]>([
  [{ after: '' }, ['1', '5', '9']],
  [{ after: '1' }, ['5', '9']],
  [{ after: '9' }, []],
  [{ after: '', until: '5' }, ['1', '5']],
  [{ after: '1', until: '7' }, ['5']],
  [{ after: '1', until: '1' }, []],
  [{ after: '', until: '' }, []],
  [{ after: '3' }, undefined],
  [{ after: '', until: '3' }, undefined],
])('of %j the steps are %j', (recorded, ids) => {
  expect(stepsIn(recorded, exchanges)?.map(({ id }) => id)).toEqual(ids)
})
