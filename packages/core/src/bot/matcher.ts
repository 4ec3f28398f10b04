import type { Match } from './layer'

/**
 * Finds something in a text: a regular expression, or an object that works like one, such as an RE2
 * expression, which needs no more than linear time for any text.
 */
export interface Matcher<Found = RegExpExecArray> {
  readonly exec: (text: string) => Found | null
}

/** The pattern of `hears`: a string is the whole text. */
export function matchText(pattern: string | Matcher<unknown>): Match {
  const matcher = typeof pattern === 'string' ? new RegExp(`^${escapeRegExp(pattern)}$`) : pattern
  return (message) => {
    if (message.MsgType !== 'text') return undefined
    // A global or sticky expression would go on from the end of its last match.
    if ('lastIndex' in matcher) matcher.lastIndex = 0
    return matcher.exec(message.Content)
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
