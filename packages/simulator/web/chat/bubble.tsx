import type { VNode } from 'preact'
import type { Bubble } from '../../src/chat/chat-state'
import type { Choice } from '../../src/platform/messages/menu-link'
import { Icon } from '../icon'
import { useWords } from '../language'
import { ContentView } from './content'

interface Props {
  readonly bubble: Bubble
  readonly accountName: string
  readonly selected: boolean
  readonly onSelect: (id: string) => void
  readonly onInspect: (id: string) => void
  readonly onTap: (choice: Choice) => void
}

/** The id of what the raw view shows for the bubble: of its exchange, or its own if an API call made it. */
export function rawIdOf({ id, exchangeId, apiRequest }: Bubble): string | undefined {
  return exchangeId ?? (apiRequest === undefined ? undefined : id)
}

/**
 * One line of the conversation. A click shows its raw data; the small button does the same for keyboards and
 * phones.
 */
export function BubbleRow({ bubble, accountName, selected, onSelect, onInspect, onTap }: Props): VNode {
  const words = useWords()
  const { content, from } = bubble
  const rawId = rawIdOf(bubble)
  const centred = content.type === 'notice' || content.type === 'fault'
  const names = ['row', `row_${centred ? 'system' : from}`, selected && 'row_selected']
  return (
    <div class={names.filter(Boolean).join(' ')} data-testid="bubble" data-from={from} data-type={content.type}>
      {!centred && <Avatar from={from} accountName={accountName} />}
      {/* biome-ignore lint/a11y: the button beside it does the same for the keyboard. */}
      <div class="row__content" onClick={() => rawId && onSelect(rawId)}>
        <ContentView content={content} onTap={onTap} />
        {/* The words of the mark are a guess. */}
        {bubble.ai && (
          <p class="ai-mark" data-testid="ai-mark">
            {words.aiMark}
          </p>
        )}
      </div>
      {rawId && (
        <button
          type="button"
          class="icon-button row__inspect"
          aria-label={words.inspect}
          title={words.inspect}
          onClick={() => onInspect(rawId)}
        >
          <Icon name="raw" />
        </button>
      )}
    </div>
  )
}

function Avatar({ from, accountName }: { readonly from: Bubble['from']; readonly accountName: string }): VNode {
  const words = useWords()
  if (from === 'user') {
    return (
      <span class="avatar avatar_user" role="img" aria-label={words.you}>
        <Icon name="person" />
      </span>
    )
  }
  return (
    <span class="avatar avatar_account" role="img" aria-label={accountName}>
      {[...accountName][0]}
    </span>
  )
}
