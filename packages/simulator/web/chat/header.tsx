import type { VNode } from 'preact'
import type { ChatState } from '../../src/chat/chat-state'
import { Icon } from '../icon'
import { useWords } from '../language'

interface Props {
  readonly state: ChatState | undefined
  readonly deskOpen: boolean
  readonly onDesk: () => void
  readonly onLanguage: () => void
}

/** The account's name and the mode of its messages. */
export function Header({ state, deskOpen, onDesk, onLanguage }: Props): VNode {
  const words = useWords()
  return (
    <header class="header">
      <button type="button" class="header__language" aria-label={words.switchLanguageLabel} data-testid="language" onClick={onLanguage}>
        {words.switchLanguage}
      </button>
      <div class="header__title">
        <h1 data-testid="account-name">{state?.user.typing ? words.typing : (state?.account.name ?? words.title)}</h1>
        {state && (
          <span class={`mode mode_${state.mode}`} data-testid="mode">
            {words[state.mode]}
          </span>
        )}
      </div>
      <button
        type="button"
        class="icon-button header__desk"
        aria-label={words.desk}
        aria-expanded={deskOpen}
        aria-controls="desk"
        data-testid="desk-toggle"
        onClick={onDesk}
      >
        <Icon name="raw" />
      </button>
    </header>
  )
}
