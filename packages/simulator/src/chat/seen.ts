import type { Content } from '../platform/content'
import type { Bubble } from './chat-state'

/** What one user saw of the account, and where it came from. */
export interface Seen {
  /** Epoch milliseconds. */
  readonly at: number
  readonly content: Content
  readonly source: /** The answer to attempt n of a push, from 1. */
    | { readonly type: 'reply'; readonly exchangeId: string; readonly attempt: number }
    /** A call of the API: its path and its body. */
    | { readonly type: 'message'; readonly path: string; readonly request: string; readonly ai: boolean }
    /** The platform itself: the fault notice. */
    | { readonly type: 'platform'; readonly exchangeId: string | undefined }
}

/** The lines of a chat that came from the account or, if it failed, from the platform. */
export function seenIn(bubbles: readonly Bubble[]): readonly Seen[] {
  return bubbles.flatMap((bubble) => {
    const source = sourceOf(bubble)
    return source === undefined ? [] : [{ at: bubble.at, content: bubble.content, source }]
  })
}

function sourceOf({ content, exchangeId, attempt, apiPath, apiRequest = '', ai = false }: Bubble): Seen['source'] | undefined {
  if (apiPath !== undefined) return { type: 'message', path: apiPath, request: apiRequest, ai }
  if (exchangeId !== undefined && attempt !== undefined) return { type: 'reply', exchangeId, attempt }
  return content.type === 'fault' ? { type: 'platform', exchangeId } : undefined
}
