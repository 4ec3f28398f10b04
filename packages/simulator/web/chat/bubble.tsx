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

/** The line of the record behind a bubble: its exchange, or the call that sent it. */
export function lineOf({ exchangeId, rid }: Bubble): string | undefined {
  return exchangeId ?? rid
}

/**
 * One line of the conversation. A click shows what is behind it; the small button does the same for
 * keyboards and phones.
 */
export function BubbleRow({ bubble, accountName, selected, onSelect, onInspect, onTap }: Props): VNode {
  const words = useWords()
  const { content, from } = bubble
  const line = lineOf(bubble)
  const centred = content.type === 'notice' || content.type === 'fault'
  const names = ['row', `row_${centred ? 'system' : from}`, selected && 'row_selected']
  return (
    <div class={names.filter(Boolean).join(' ')} data-testid="bubble" data-from={from} data-type={content.type}>
      {!centred && <Avatar from={from} accountName={accountName} />}
      {/* biome-ignore lint/a11y: the button beside it does the same for the keyboard. */}
      <div class="row__content" onClick={() => line && onSelect(line)}>
        <ContentView content={content} onTap={onTap} />
        {/* The words of the mark are a guess. */}
        {bubble.ai && (
          <p class="ai-mark" data-testid="ai-mark">
            {words.aiMark}
          </p>
        )}
      </div>
      {line && (
        <button
          type="button"
          class="icon-button row__inspect"
          aria-label={words.inspect}
          title={words.inspect}
          onClick={() => onInspect(line)}
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
