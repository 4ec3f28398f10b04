import { readShape } from '@wx/core/internal'
import { expect, test } from 'vitest'
import { blank, missingFields, shownFields, viewOf } from './form-tree'

const shape = readShape('EventKey Count#? Info(List(Id Note?)*)? Tags*')

test('fields come in the order of the shape, unknown ones last; the kind is no field', () => {
  const fields = { MsgType: 'event', Event: 'x', More: '1', Tags: 'a', EventKey: 'k' }
  expect(shownFields(shape, fields, true).map(({ name, optional }) => [name, optional])).toEqual([
    ['EventKey', false],
    ['Tags', false],
    ['More', true],
  ])
  expect(missingFields(shape, fields)).toEqual(['Count', 'Info'])
  expect(shownFields(readShape('Event'), { MsgType: 'device_event', Event: 'bind' }, true)).toMatchObject([{ name: 'Event' }])
})

test('a value is drawn by its shape', () => {
  expect(viewOf('number', '5')).toEqual({ kind: 'leaf', isNumber: true, text: '5' })
  expect(viewOf(shape.Tags, 'a')).toEqual({ kind: 'list', shape: 'text', items: ['a'] })
  expect(viewOf(shape.Tags, '')).toMatchObject({ items: [] })
  expect(viewOf({ Id: 'text' }, '')).toEqual({ kind: 'fields', shape: { Id: 'text' }, fields: {} })
})

test('a value that does not fit its shape is drawn as it is', () => {
  expect(viewOf('text', { A: '1' })).toEqual({ kind: 'fields', shape: undefined, fields: { A: '1' } })
  expect(viewOf(undefined, ['1'])).toEqual({ kind: 'list', shape: undefined, items: ['1'] })
  expect(viewOf({ Id: 'text' }, 'x')).toEqual({ kind: 'leaf', isNumber: false, text: 'x' })
})

test('a new value has what its shape requires', () => {
  expect(blank(shape.Info)).toEqual({ List: [{ Id: '' }] })
  expect(blank(shape.Count)).toBe('0')
  expect(blank(undefined)).toBe('')
})
