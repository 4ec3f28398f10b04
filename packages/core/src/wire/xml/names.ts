/**
 * The names that nearly every push has. As strings that the engine knows already they are read and set in an object at once;
 * a new slice of the body is first looked up among all of them, each time.
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

/** Of a name that grows by a character; 0 at first. */
export function nextHash(hash: number, code: number): number {
  return (hash * 31 + code) & 0xffff
}

/** The name from `start` to `end`, whose hash is this. */
export function nameAt(text: string, start: number, end: number, hash: number): string {
  const name = bySlot[hash % SLOTS]
  return name !== undefined && name.length === end - start && isAt(text, start, name) ? name : text.slice(start, end)
}

/** `startsWith` for short texts, without its cost. */
export function isAt(text: string, start: number, expected: string): boolean {
  for (let at = 0; at < expected.length; at++) if (text.charCodeAt(start + at) !== expected.charCodeAt(at)) return false
  return true
}
