import { useRef } from 'preact/hooks'

/** What the page keeps of a phone while it shows another one. */
export interface Kept {
  /** What is typed and not sent. */
  draft: string
  /** How far the conversation is scrolled, in pixels from its beginning; absent at its end. */
  scrollTop?: number | undefined
}

/** What is kept of this user's phone, until the page is loaded again. */
export function useKept(openid: string): Kept {
  const all = useRef(new Map<string, Kept>())
  const kept = all.current.get(openid) ?? { draft: '' }
  all.current.set(openid, kept)
  return kept
}
