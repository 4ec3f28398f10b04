import { expect, test } from 'vitest'
import { refusalOf } from './refusal'
import type { FieldFault } from './request-check'

test.each<readonly [FieldFault, number, string]>([
  [{ part: 'query', field: 'media_id', problem: 'missing', expected: 'string' }, 41006, 'query field media_id is missing, expected string'],
  [{ part: 'form', field: 'media', problem: 'missing', expected: 'file' }, 41005, 'form field media is missing'],
  [{ part: 'query', field: 'openid', problem: 'missing', expected: 'string' }, 41009, 'query field openid is missing'],
  [{ part: 'body', field: 'touser', problem: 'missing', expected: 'string' }, 40003, 'body field touser is missing'],
  [{ part: 'body', field: 'tag.name', problem: 'missing', expected: 'string' }, 41011, 'body field tag.name is missing'],
  [{ part: 'body', field: 'tag.id', problem: 'wrong', expected: 'int' }, 47001, 'body field tag.id is wrong, expected int'],
  [{ part: 'query', field: 'count', problem: 'wrong', expected: 'int' }, 40097, 'query field count is wrong'],
  [{ part: 'body', field: '', problem: 'wrong', expected: 'object' }, 47001, 'the body is wrong, expected object'],
])('%j is %i', (fault, errcode, text) => {
  expect(refusalOf(fault)).toEqual({ errcode, errmsg: expect.stringContaining(text) })
})
