import { isRecord } from '@wx/core/internal'
import type { Endpoint, Schema, SchemaFields } from './endpoint-table'
import { jsonFits, textFits } from './leaf'
import { choicesOf, fieldsOf, isList, shapeOf } from './schema'

/** What is wrong with a request: one field, and where it is. */
export interface FieldFault {
  readonly part: 'query' | 'body' | 'form'
  /** From the part's start, such as `tag.name` or `openid_list[0]`; empty for the part itself. */
  readonly field: string
  readonly problem: 'missing' | 'wrong'
  /** What the table has for it. */
  readonly expected: string
}

/** A form of a request: text, or the file's name and bytes. */
export type FormValue = string | File

/** What a request has, apart from its token. */
export interface RequestParts {
  readonly query: Readonly<Record<string, string>>
  /** The body as JSON; `undefined` if it is none. */
  readonly body: unknown
  readonly form: ReadonlyMap<string, FormValue>
}

type Fault = Omit<FieldFault, 'part'>

/**
 * Compares a request with its row; the first fault, or `undefined`. Fields that the row does not have are let
 * through, as the platform does.
 */
export function checkRequest(endpoint: Endpoint, { query, body, form }: RequestParts): FieldFault | undefined {
  const wrong = inPart('query', checkTexts(new Map(Object.entries(query)), endpoint.query))
  if (wrong !== undefined) return wrong
  // Some rows take either a form or a JSON body.
  const takesForm = endpoint.multipart !== undefined && (form.size > 0 || endpoint.body === undefined)
  if (takesForm) return inPart('form', checkTexts(form, endpoint.multipart))
  return endpoint.body === undefined ? undefined : inPart('body', checkJson(body, endpoint.body, ''))
}

/** Compares a JSON value with a shape; where it first differs, or `undefined`. */
export function checkShape(value: unknown, schema: Schema): string | undefined {
  const fault = checkJson(value, schema, '')
  return fault === undefined ? undefined : `${fault.field} is ${fault.problem}, expected ${fault.expected}`
}

function inPart(part: FieldFault['part'], fault: Fault | undefined): FieldFault | undefined {
  return fault === undefined ? undefined : { part, ...fault }
}

function checkTexts(values: ReadonlyMap<string, FormValue>, schema: Schema | undefined): Fault | undefined {
  for (const { name, shape, optional } of fieldsOf(schema)) {
    const value = values.get(name)
    const expected = nameOf(shape)
    if (value === undefined || value === '') {
      if (!optional) return { field: name, problem: 'missing', expected }
    } else if (!formFits(value, shape)) return { field: name, problem: 'wrong', expected }
  }
  return undefined
}

function formFits(value: FormValue, schema: Schema): boolean {
  const shape = shapeOf(schema)
  if (shape === 'file') return typeof value !== 'string' && value.size > 0
  if (typeof value !== 'string') return false
  return typeof shape === 'string' ? textFits(value, shape) : jsonTextFits(value, shape)
}

/** A text that holds JSON. */
function jsonTextFits(text: string, shape: Schema): boolean {
  try {
    return checkJson(JSON.parse(text), inJson(shape) ?? shape, '') === undefined
  } catch {
    return false
  }
}

function inJson(shape: Schema): Schema | undefined {
  return typeof shape === 'string' || isList(shape) ? undefined : shape.$json
}

function checkJson(value: unknown, schema: Schema, field: string): Fault | undefined {
  const shape = shapeOf(schema)
  const wrong: Fault = { field, problem: 'wrong', expected: nameOf(shape) }
  if (typeof shape === 'string') return jsonFits(value, shape) ? undefined : wrong
  if (isList(shape)) return Array.isArray(value) ? checkItems(value, shape[0] ?? 'any', field) : wrong
  if (isSpecial(shape)) return specialFits(value, shape, field) ? undefined : wrong
  return isRecord(value) ? (checkFields(value, shape, field) ?? checkOthers(value, shape, field)) : wrong
}

function isSpecial(shape: SchemaFields): boolean {
  return shape.$any !== undefined || shape.$json !== undefined
}

/** Whether a value has one of several shapes, or is a text that holds JSON. */
function specialFits(value: unknown, shape: SchemaFields, field: string): boolean {
  const choices = choicesOf(shape)
  if (choices === undefined) return typeof value === 'string' && jsonTextFits(value, shape)
  return choices.some((one) => checkJson(value, one, field) === undefined)
}

function checkItems(values: readonly unknown[], shape: Schema, field: string): Fault | undefined {
  for (const [index, value] of values.entries()) {
    const fault = checkJson(value, shape, `${field}[${index}]`)
    if (fault !== undefined) return fault
  }
  return undefined
}

function checkFields(value: Readonly<Record<string, unknown>>, shape: Schema, field: string): Fault | undefined {
  for (const { name, shape: expected, optional } of fieldsOf(shape)) {
    const inner = join(field, name)
    const given = value[name]
    if (given === undefined || given === null) {
      if (!optional) return { field: inner, problem: 'missing', expected: nameOf(expected) }
    } else {
      const fault = checkJson(given, expected, inner)
      if (fault !== undefined) return fault
    }
  }
  return undefined
}

/** The fields that `*` stands for. */
function checkOthers(value: Readonly<Record<string, unknown>>, shape: Schema, field: string): Fault | undefined {
  const others = typeof shape === 'string' || isList(shape) ? undefined : shape['*']
  if (others === undefined) return undefined
  const named = new Set(fieldsOf(shape).map(({ name }) => name))
  for (const [name, given] of Object.entries(value)) {
    const fault = named.has(name) ? undefined : checkJson(given, others, join(field, name))
    if (fault !== undefined) return fault
  }
  return undefined
}

function join(field: string, name: string): string {
  return field === '' ? name : `${field}.${name}`
}

/** What a message calls the shape. */
function nameOf(schema: Schema): string {
  const shape = shapeOf(schema)
  if (typeof shape === 'string') return shape
  if (isList(shape)) return 'array'
  if (shape.$json !== undefined) return 'text that holds JSON'
  return choicesOf(shape)?.map(nameOf).join(' or ') ?? 'object'
}
