import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeShape } from '../../scripts/pushes/shape-writer'
import { readShape, type ShapeData, type ShapeFields } from './shape-notation'

test('every mark', () => {
  expect(readShape('Title Count#? Note? Sizes#* Items(Id Price#)* Box(Lid(Height#)? Notes*)')).toEqual({
    Title: 'text',
    Count: 'number?',
    Note: 'text?',
    Sizes: ['number'],
    Items: [{ Id: 'text', Price: 'number' }],
    Box: { Lid: ['?', { Height: 'number' }], Notes: ['text'] },
  })
  expect(readShape('')).toEqual({})
})

const { fields } = fc.letrec<{ fields: ShapeFields; shape: ShapeData; item: ShapeData }>((tie) => ({
  fields: fc.dictionary(fc.stringMatching(/^[A-Za-z_]\w{0,6}$/), tie('shape'), { maxKeys: 4, noNullPrototype: true }),
  shape: fc.oneof({ maxDepth: 3 }, fc.constantFrom('text?', 'number?'), tie('item'), fc.tuple(fc.constant('?'), tie('fields'))),
  item: fc.oneof({ maxDepth: 3 }, fc.constantFrom('text', 'number'), fc.tuple(tie('item')), tie('fields')),
}))

test('any shape is read as it was written', () => {
  fc.assert(
    fc.property(fields, (shape) => {
      expect(readShape(writeShape(shape))).toEqual(shape)
    }),
  )
})
