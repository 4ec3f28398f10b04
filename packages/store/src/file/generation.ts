import { createHash, randomUUID } from 'node:crypto'
import { isRecord } from '@wx/core/internal'

/** One state of one key, as it stands in a file: a line of JSON about the value, then the value itself. */
export interface Generation {
  /** Random, and the version that the store reports: it never comes back. */
  readonly id: string
  /** The id of the generation that this one was written over; null if there was none that could be read. */
  readonly replaces: string | null
  /**
   * Epoch milliseconds by the machine's clock. Of a deleted key: when it was deleted. Null if the value does
   * not expire.
   */
  readonly expiresAt: number | null
  /** Undefined if the key was deleted. */
  readonly value: string | undefined
  /** True if no generation may follow it: the directory is about to be removed. */
  readonly last?: true
}

export function lastGeneration({ id, expiresAt }: Generation): Generation {
  return { id: randomUUID(), replaces: id, expiresAt, value: undefined, last: true }
}

export function formatGeneration(generation: Generation): string {
  const { value, ...head } = generation
  const body = value ?? ''
  return `${JSON.stringify({ ...head, deleted: value === undefined, sha1: sha1(body) })}\n${body}`
}

/**
 * Undefined for anything that is not a whole generation: torn, truncated, overwritten, or from another
 * program.
 */
export function parseGeneration(text: string): Generation | undefined {
  const lineEnd = text.indexOf('\n')
  const head = lineEnd < 0 ? undefined : parse(text.slice(0, lineEnd))
  const body = text.slice(lineEnd + 1)
  if (!isHead(head) || head.sha1 !== sha1(body)) return undefined
  const { id, replaces, expiresAt } = head
  return { id, replaces, expiresAt, value: head.deleted ? undefined : body, ...(head.last === true ? { last: true } : {}) }
}

interface Head {
  readonly id: string
  readonly replaces: string | null
  readonly expiresAt: number | null
  readonly deleted: boolean
  readonly sha1: string
  readonly last?: unknown
}

function isHead(value: unknown): value is Head {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    (value.replaces === null || typeof value.replaces === 'string') &&
    (value.expiresAt === null || typeof value.expiresAt === 'number') &&
    typeof value.deleted === 'boolean' &&
    typeof value.sha1 === 'string'
  )
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}
