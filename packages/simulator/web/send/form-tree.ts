import type { XmlNode } from '@wx/core'
import type { ShapeData, ShapeFields } from '@wx/core/internal'
import type { PushFields } from '../../src/delivery/push-fields'

/** A place in the form: a field of a push, or one entry of a list. */
export interface FormField {
  readonly name: string
  /** Absent for a field that the push's type does not have. */
  readonly shape: ShapeData | undefined
  readonly optional: boolean
  readonly value: XmlNode
}

/** What says which push it is, is not edited as a field. */
const KIND = ['MsgType', 'Event', 'InfoType']

/** The fields that are there, in the order of the shape; others after them. */
export function shownFields(shape: ShapeFields | undefined, fields: PushFields, isPush: boolean): readonly FormField[] {
  const names = [...new Set([...Object.keys(shape ?? {}), ...Object.keys(fields)])]
  return names.flatMap((name) => {
    const value = fields[name]
    const own = shape?.[name]
    if (value === undefined || (isPush && own === undefined && KIND.includes(name))) return []
    return [{ name, shape: own === undefined ? undefined : required(own), optional: own === undefined || isOptional(own), value }]
  })
}

/** The names of the fields that could be there. */
export function missingFields(shape: ShapeFields | undefined, fields: PushFields): readonly string[] {
  return Object.keys(shape ?? {}).filter((name) => fields[name] === undefined)
}

/** How a field is drawn. Where its value does not fit its shape, the value decides. */
export type NodeView =
  | { readonly kind: 'leaf'; readonly isNumber: boolean; readonly text: string }
  | { readonly kind: 'fields'; readonly shape: ShapeFields | undefined; readonly fields: PushFields }
  | { readonly kind: 'list'; readonly shape: ShapeData | undefined; readonly items: readonly XmlNode[] }

export function viewOf(shape: ShapeData | undefined, value: XmlNode): NodeView {
  if (isShapeList(shape)) return { kind: 'list', shape: shape[0], items: itemsOf(value) }
  if (isNodeList(value)) return { kind: 'list', shape, items: value }
  const fields = isShapeFields(shape) ? shape : undefined
  if (typeof value === 'object') return { kind: 'fields', shape: fields, fields: value }
  if (fields !== undefined && value === '') return { kind: 'fields', shape: fields, fields: {} }
  return { kind: 'leaf', isNumber: shape === 'number', text: String(value) }
}

/** A value to begin with. */
export function blank(shape: ShapeData | undefined): XmlNode {
  const own = shape === undefined ? 'text' : required(shape)
  if (typeof own === 'string') return own === 'number' ? '0' : ''
  if (isShapeList(own)) return [blank(own[0])]
  return isShapeFields(own)
    ? Object.fromEntries(Object.entries(own).flatMap(([name, one]) => (isOptional(one) ? [] : [[name, blank(one)]])))
    : ''
}

/** A text of one line is read and typed in one line. */
export function isLong(text: string): boolean {
  return text.includes('\n') || text.length > 60
}

function isOptional(shape: ShapeData): boolean {
  return typeof shape === 'string' ? shape.endsWith('?') : isShapeList(shape) && shape[0] === '?'
}

function required(shape: ShapeData): ShapeData {
  if (typeof shape === 'string') return shape.replace('?', '')
  return isShapeList(shape) && shape[0] === '?' ? (shape[1] ?? 'text') : shape
}

function itemsOf(value: XmlNode): readonly XmlNode[] {
  if (isNodeList(value)) return value
  return value === '' ? [] : [value]
}

function isShapeList(shape: ShapeData | undefined): shape is readonly ShapeData[] {
  return Array.isArray(shape)
}

function isShapeFields(shape: ShapeData | undefined): shape is ShapeFields {
  return typeof shape === 'object' && !Array.isArray(shape)
}

function isNodeList(value: XmlNode): value is readonly XmlNode[] {
  return Array.isArray(value)
}
