import { expect, test } from 'vitest'
import { type Push, type Recorded, stepsIn } from './recorded'

const pushes: readonly Push[] = [
  { id: '1', cause: 'action' },
  { id: '4' },
  { id: '5', cause: 'push' },
  { id: '7', cause: 'repeat' },
  { id: '9', cause: 'action' },
]

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
  expect(stepsIn(recorded, pushes)?.map(({ id }) => id)).toEqual(ids)
})
