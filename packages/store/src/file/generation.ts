import { createHash } from 'node:crypto'

/** One state of one key, as it stands in a file: a line of JSON about the value, then the value itself. */
export interface Generation {
  /** Random, and the version that the store reports: it never comes back. */
  readonly id: string
  /** The id of the generation that this one was written over; null where there was none that could be read. */
  readonly replaces: string | null
  /** Epoch milliseconds by the machine's clock; null where it stays. */
  readonly expiresAt: number | null
  /** Undefined where the key was deleted. */
  readonly value: string | undefined
}

export function formatGeneration(generation: Generation): string {
  const { value, ...head } = generation
  const body = value ?? ''
  return `${JSON.stringify({ ...head, deleted: value === undefined, sha1: sha1(body) })}\n${body}`
}

/** Undefined for anything that is not a whole generation: torn, truncated, overwritten, somebody else's. */
export function parseGeneration(text: string): Generation | undefined {
  const lineEnd = text.indexOf('\n')
  const head = lineEnd < 0 ? undefined : parse(text.slice(0, lineEnd))
  const body = text.slice(lineEnd + 1)
  if (!isHead(head) || head.sha1 !== sha1(body)) return undefined
  const { id, replaces, expiresAt } = head
  return { id, replaces, expiresAt, value: head.deleted ? undefined : body }
}

interface Head {
  readonly id: string
  readonly replaces: string | null
  readonly expiresAt: number | null
  readonly deleted: boolean
  readonly sha1: string
}

function isHead(value: unknown): value is Head {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'replaces' in value &&
    (value.replaces === null || typeof value.replaces === 'string') &&
    'expiresAt' in value &&
    (value.expiresAt === null || typeof value.expiresAt === 'number') &&
    'deleted' in value &&
    typeof value.deleted === 'boolean' &&
    'sha1' in value
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
