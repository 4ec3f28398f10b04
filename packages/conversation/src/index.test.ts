import { expect, test } from 'vitest'
import * as conversation from './index'

/* What is exported is a promise: a change here is a change of the public API and belongs in a changeset. */
test('the export list is the one written here', () => {
  expect(Object.keys(conversation).sort()).toEqual([
    'asMenu',
    'choice',
    'choices',
    'history',
    'limit',
    'oneAtATime',
    'questions',
    'session',
  ])
})
