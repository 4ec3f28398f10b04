import { parse } from 'lossless-json'

/** Nothing for what is no JSON. A whole number beyond 2^53 is a `bigint`. */
export function parseExact(text: string): unknown {
  try {
    return parse(text, undefined, { parseNumber: exactNumber })
  } catch {
    return undefined
  }
}

function exactNumber(digits: string): number | bigint {
  const number = Number(digits)
  return /^-?\d+$/.test(digits) && !Number.isSafeInteger(number) ? BigInt(digits) : number
}
