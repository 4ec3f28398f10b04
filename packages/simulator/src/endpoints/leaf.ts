/*
 * The leaves of the table's notation: names of types and literals, joined with `|`. `list|` ends with the
 * sign that joins them.
 */

type JsonTest = (value: unknown) => boolean
type TextTest = (text: string) => boolean

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isWhole(value: unknown): boolean {
  return typeof value === 'bigint' || Number.isInteger(value)
}

function isNumber(value: unknown): boolean {
  return typeof value === 'bigint' || typeof value === 'number'
}

const JSON_TESTS: Readonly<Record<string, JsonTest>> = {
  string: isText,
  bool: (value) => typeof value === 'boolean',
  number: isNumber,
  any: () => true,
  int: isWhole,
  int64: isWhole,
  time: isWhole,
  flag: (value) => value === 0 || value === 1,
  boolstr: (value) => value === 'true' || value === 'false',
  numstr: (value) => isText(value) && /^-?\d+(\.\d+)?$/.test(value),
  datetime: isText,
  rfc3339: isText,
  'list,': isText,
  'list;': isText,
  'list|': isText,
}

const WHOLE: TextTest = (text) => /^-?\d+$/.test(text)

/** In a query and in a form every value is text. */
const TEXT_TESTS: Readonly<Record<string, TextTest>> = {
  bool: (text) => ['true', 'false', '0', '1'].includes(text),
  number: (text) => /^-?\d+(\.\d+)?$/.test(text),
  int: WHOLE,
  int64: WHOLE,
  time: WHOLE,
  flag: (text) => text === '0' || text === '1',
  boolstr: (text) => text === 'true' || text === 'false',
  numstr: (text) => /^-?\d+(\.\d+)?$/.test(text),
}

/** The alternatives of a leaf: `int|numstr` has two. */
export function alternativesOf(leaf: string): readonly string[] {
  return leaf.match(/'[^']*'|list[,;|]|[^|]+/g) ?? []
}

/** Whether a JSON value is what the leaf says. */
export function jsonFits(value: unknown, leaf: string): boolean {
  return alternativesOf(leaf).some((one) => (isLiteral(one) ? value === literalOf(one) : JSON_TESTS[one]?.(value) === true))
}

/** Whether a text of a query or a form is what the leaf says. */
export function textFits(text: string, leaf: string): boolean {
  return alternativesOf(leaf).some((one) => {
    if (isLiteral(one)) return text === String(literalOf(one))
    return TEXT_TESTS[one]?.(text) ?? true
  })
}

function isLiteral(one: string): boolean {
  return one.startsWith("'") || /^\d+$/.test(one)
}

/** The value of a literal such as `'zh_CN'` or `1`; `undefined` for the name of a type. */
export function literalOf(one: string): string | number | undefined {
  if (one.startsWith("'")) return one.slice(1, -1)
  return /^\d+$/.test(one) ? Number(one) : undefined
}
