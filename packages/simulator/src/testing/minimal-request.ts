import type { Endpoint, Schema } from '../endpoints/endpoint-table'
import { alternativesOf, jsonFits, literalOf, textFits } from '../endpoints/leaf'
import { choicesOf, type Field, fieldsOf, isList, shapeOf } from '../endpoints/schema'

/** A request without a token: query, JSON body and form of one call. */
export interface PlainRequest {
  readonly query: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
  readonly form: Readonly<Record<string, string | File>>
}

const LEAVES: Readonly<Record<string, unknown>> = {
  bool: true,
  number: 1.5,
  any: 'x',
  int: 1,
  int64: 1,
  time: 1,
  flag: 1,
  boolstr: 'true',
  numstr: '1',
}

/** The least that the row takes: every required field, and no other. */
export function minimalRequest({ query, body, multipart }: Endpoint): PlainRequest {
  return {
    query: texts(required(query), (shape) => String(value(shape))),
    body: multipart === undefined ? texts(required(body), value) : {},
    form: texts(required(multipart), formValue),
  }
}

/** The same with one wrong field; `undefined` if the row has none that can be wrong. */
export function wrongRequest(endpoint: Endpoint): PlainRequest | undefined {
  const right = minimalRequest(endpoint)
  const body = endpoint.multipart === undefined ? firstWrong(endpoint.body, wrongValue) : undefined
  if (body !== undefined) return { ...right, body: { ...right.body, ...body } }
  const query = firstWrong(endpoint.query, wrongText)
  if (query !== undefined) return { ...right, query: { ...right.query, ...query } }
  const form = firstWrong(endpoint.multipart, (shape) => (shape === 'file' ? 'no file' : undefined))
  return form === undefined ? undefined : { ...right, form: { ...right.form, ...form } }
}

function required(schema: Schema | undefined): readonly Field[] {
  return fieldsOf(schema).filter(({ optional }) => !optional)
}

function texts<Value>(fields: readonly Field[], make: (shape: Schema) => Value): Record<string, Value> {
  return Object.fromEntries(fields.map(({ name, shape }) => [name, make(shape)]))
}

function value(schema: Schema): unknown {
  const shape = shapeOf(schema)
  if (typeof shape === 'string') return leaf(shape)
  if (isList(shape)) return [value(shape[0] ?? 'any')]
  const choice = choicesOf(shape)?.[0]
  if (choice !== undefined) return value(choice)
  return shape.$json === undefined ? texts(required(shape), value) : JSON.stringify(value(shape.$json))
}

function leaf(shape: string): unknown {
  const one = alternativesOf(shape)[0] ?? 'any'
  return literalOf(one) ?? LEAVES[one] ?? 'x'
}

function formValue(shape: Schema): string | File {
  return shape === 'file' ? new File(['x'], 'x.bin') : String(value(shape))
}

function firstWrong<Wrong>(
  schema: Schema | undefined,
  make: (shape: Schema, optional: boolean) => Wrong | undefined,
): Record<string, Wrong> | undefined {
  for (const { name, shape, optional } of fieldsOf(schema)) {
    const wrong = make(shape, optional)
    if (wrong !== undefined) return { [name]: wrong }
  }
  return undefined
}

function wrongValue(schema: Schema): unknown {
  const shape = shapeOf(schema)
  if (typeof shape !== 'string') return 0.5
  return [{}, 'wrong', 0.5].find((one) => !jsonFits(one, shape))
}

/** A text that does not fit, or an empty one for a required field: it counts as missing. */
function wrongText(schema: Schema, optional: boolean): string | undefined {
  const shape = shapeOf(schema)
  if (typeof shape === 'string' && !textFits('wrong', shape)) return 'wrong'
  return optional ? undefined : ''
}
