/**
 * The names that nearly every push has. Strings that the engine already knows are quick as property names; a
 * new slice of the body would first be looked up among all known strings, each time.
 */
export const COMMON: readonly string[] = [
  'xml',
  'ToUserName',
  'FromUserName',
  'CreateTime',
  'MsgType',
  'Content',
  'MsgId',
  'Event',
  'EventKey',
  'Encrypt',
  'Ticket',
]
const SLOTS = 256

const bySlot: (string | undefined)[] = new Array(SLOTS).fill(undefined)
for (const name of COMMON) {
  let hash = 0
  for (let at = 0; at < name.length; at++) hash = nextHash(hash, name.charCodeAt(at))
  bySlot[hash % SLOTS] = name
}

/** The hash of a name after one more character. The hash of the empty name is 0. */
export function nextHash(hash: number, code: number): number {
  return (hash * 31 + code) & 0xffff
}

/** The name from `start` to `end`, which has this hash. */
export function nameAt(text: string, start: number, end: number, hash: number): string {
  const name = bySlot[hash % SLOTS]
  return name !== undefined && name.length === end - start && isAt(text, start, name) ? name : text.slice(start, end)
}

/** Like `text.startsWith(expected, start)`, and quicker for short texts. */
export function isAt(text: string, start: number, expected: string): boolean {
  for (let at = 0; at < expected.length; at++) if (text.charCodeAt(start + at) !== expected.charCodeAt(at)) return false
  return true
}
