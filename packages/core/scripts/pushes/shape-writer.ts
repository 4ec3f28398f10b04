import type { ShapeData, ShapeFields } from '../../src/message/shape-notation'

/** The short form of a shape: the inverse of `readShape`, which says what the marks mean. */
export function writeShape(fields: ShapeFields): string {
  return Object.entries(fields)
    .map(([name, shape]) => name + marksOf(shape))
    .join(' ')
}

function marksOf(shape: ShapeData): string {
  if (typeof shape === 'string') return shape.replace('text', '').replace('number', '#')
  if (!isList(shape)) return `(${writeShape(shape)})`
  const [item = 'text', optional] = shape
  return optional === undefined ? `${marksOf(item)}*` : `${marksOf(optional)}?`
}

function isList(shape: ShapeData): shape is readonly ShapeData[] {
  return Array.isArray(shape)
}
