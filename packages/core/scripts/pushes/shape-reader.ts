import ts from 'typescript'
import type { ShapeData, ShapeFields } from '../../src/message/shape-notation'
import type { PushProgram } from './program'

/** Derives from the type of a push how its fields are read. */
export class ShapeReader {
  readonly #program: PushProgram

  constructor(program: PushProgram) {
    this.#program = program
  }

  shape(fields: readonly ts.Symbol[]): ShapeFields {
    return Object.fromEntries(fields.map((field) => [field.name, this.#field(field)]))
  }

  #field(field: ts.Symbol): ShapeData {
    const { checker } = this.#program
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(field))
    const shape = this.#value(type, field)
    const isOptional = (field.flags & ts.SymbolFlags.Optional) !== 0 && this.#program.itemOf(type) === undefined
    if (!isOptional) return shape
    return typeof shape === 'string' ? `${shape}?` : ['?', shape]
  }

  #value(type: ts.Type, field: ts.Symbol): ShapeData {
    const item = this.#program.itemOf(type)
    if (item !== undefined) return [this.#value(item, field)]
    if (type.flags & ts.TypeFlags.StringLike) return 'text'
    if (type.flags & ts.TypeFlags.NumberLike) return 'number'
    if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return this.shape(type.getProperties())
    throw new Error(`${field.name} is neither text, a number, a list nor a structure of these.`)
  }
}
