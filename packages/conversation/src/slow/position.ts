import { isRecord } from '@wx/core/internal'

/** A place in an answer: the part, and the character of a text or the article of a news reply. */
export interface Position {
  readonly part: number
  readonly char: number
}

export const START: Position = { part: 0, char: 0 }

export function isPosition(value: unknown): value is Position {
  return isRecord(value) && isCount(value.part) && isCount(value.char)
}

export function isBefore(a: Position, b: Position): boolean {
  return a.part < b.part || (a.part === b.part && a.char < b.char)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
