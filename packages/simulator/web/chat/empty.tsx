import type { VNode } from 'preact'
import { useWords } from '../language'
import { focusConversation } from './focus-conversation'

/** Shown before the first message: what to do first. */
export function Empty({ onSay }: { readonly onSay: (text: string) => void }): VNode {
  const words = useWords()
  return (
    <div class="empty" data-testid="empty">
      <p class="empty__title">{words.emptyTitle}</p>
      <p>
        {words.emptyHint}{' '}
        <button
          type="button"
          class="empty__sample"
          data-testid="say-sample"
          onClick={() => {
            focusConversation()
            onSay(words.emptySample)
          }}
        >
          {words.emptySample}
        </button>
      </p>
      <p>{words.emptyMore}</p>
    </div>
  )
}
