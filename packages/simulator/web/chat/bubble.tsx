import type { VNode } from 'preact'
import type { Bubble } from '../../src/chat/chat-state'
import { Icon } from '../icon'
import { useWords } from '../language'
import { ContentView } from './content'

interface Props {
  readonly bubble: Bubble
  readonly accountName: string
  readonly selected: boolean
  readonly onSelect: (exchangeId: string) => void
  readonly onInspect: (exchangeId: string) => void
}

/** One line of the conversation. A click shows its exchange; the small button does the same for keyboards and phones. */
export function BubbleRow({ bubble, accountName, selected, onSelect, onInspect }: Props): VNode {
  const words = useWords()
  const { content, exchangeId, from } = bubble
  const centred = content.type === 'notice' || content.type === 'fault'
  const names = ['row', `row_${centred ? 'system' : from}`, selected && 'row_selected']
  return (
    <div class={names.filter(Boolean).join(' ')} data-testid="bubble" data-from={from} data-type={content.type}>
      {!centred && <Avatar from={from} accountName={accountName} />}
      {/* biome-ignore lint/a11y: the button beside it is the keyboard's way. */}
      <div class="row__content" onClick={() => exchangeId && onSelect(exchangeId)}>
        <ContentView content={content} />
      </div>
      {exchangeId && (
        <button
          type="button"
          class="icon-button row__inspect"
          aria-label={words.inspect}
          title={words.inspect}
          onClick={() => onInspect(exchangeId)}
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
