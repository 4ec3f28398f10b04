/** A shape without its types; `shape.ts` says what it means. */
export type ShapeData = string | readonly ShapeData[] | ShapeFields

export interface ShapeFields {
  readonly [field: string]: ShapeData
}

/**
 * Reads the short form of a shape, in which the built-in ones lie in every bundle. A name alone is text, `#`
 * makes it a number, `(…)` a structure; then `*` makes a list of it, and `?` says that it may be missing.
 *
 * @example
 * ```ts
 * readShape('Title Count#? Items(Id)*') // { Title: 'text', Count: 'number?', Items: [{ Id: 'text' }] }
 * ```
 */
export function readShape(notation: string): ShapeFields {
  return readFields(notation.match(/\w+|[#()*?]/g) ?? [])
}

/** Takes its tokens from the front of the list, up to the bracket that closes the structure. */
function readFields(tokens: string[]): ShapeFields {
  const fields: Record<string, ShapeData> = {}
  for (let name = tokens.shift(); name !== undefined && name !== ')'; name = tokens.shift()) fields[name] = readField(tokens)
  return fields
}

function readField(tokens: string[]): ShapeData {
  let shape: ShapeData = take(tokens, '(') ? readFields(tokens) : take(tokens, '#') ? 'number' : 'text'
  while (take(tokens, '*')) shape = [shape]
  if (!take(tokens, '?')) return shape
  return typeof shape === 'string' ? `${shape}?` : ['?', shape]
}

function take(tokens: string[], token: string): boolean {
  if (tokens[0] !== token) return false
  tokens.shift()
  return true
}
