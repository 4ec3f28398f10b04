import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { UserAction } from '../../src/chat/user-action'
import type { MenuButton } from '../../src/platform/menu/menu'
import type { MediaType } from '../api'
import { focusConversation } from '../chat/focus-conversation'
import { Icon } from '../icon'
import type { Kept } from '../kept'
import { useWords } from '../language'
import { MenuBar } from '../menu/menu-bar'
import { type FormName, isFormName } from './action-forms'
import { FormSheet } from './form-sheet'
import { MediaSheet } from './media-sheet'
import { PlusPanel } from './plus-panel'
import { TextInput } from './text-input'

interface Props {
  readonly menu: readonly MenuButton[]
  readonly following: boolean
  readonly kept: Kept
  readonly onAction: (action: UserAction) => Promise<boolean>
  readonly onMedia: (type: MediaType, file: Blob) => Promise<boolean>
}

/** Everything that a user can do: type, press a menu button, or open the panel with the rest. */
export function Composer({ menu, following, kept, onAction, onMedia }: Props): VNode {
  const words = useWords()
  const [menuShown, showMenu] = useState(false)
  const [plusShown, showPlus] = useState(false)
  const [sheet, setSheet] = useState<FormName | MediaType>()
  const closeSheet = (): void => setSheet(undefined)
  const hasMenu = menu.length > 0
  const inMenu = hasMenu && menuShown
  const unfollow = (): void => {
    focusConversation()
    void onAction({ type: 'unfollow' })
  }

  return (
    <footer class="composer">
      <div class="composer__bar">
        {hasMenu && (
          <button
            type="button"
            class="icon-button composer__switch"
            aria-label={inMenu ? words.showKeyboard : words.showMenu}
            data-testid="menu-toggle"
            onClick={() => {
              showMenu(!inMenu)
              showPlus(false)
            }}
          >
            <Icon name={inMenu ? 'keyboard' : 'menu'} />
          </button>
        )}
        {inMenu ? (
          <MenuBar menu={menu} onAction={onAction} />
        ) : (
          <TextInput
            kept={kept}
            plusShown={plusShown}
            onFocus={() => showPlus(false)}
            onPlus={() => showPlus(!plusShown)}
            onSend={(content) => onAction({ type: 'text', content })}
          />
        )}
      </div>
      {plusShown && <PlusPanel following={following} onOpen={setSheet} onUnfollow={unfollow} />}
      {sheet &&
        (isFormName(sheet) ? (
          <FormSheet name={sheet} onAction={onAction} onClose={closeSheet} />
        ) : (
          <MediaSheet type={sheet} onMedia={onMedia} onClose={closeSheet} />
        ))}
    </footer>
  )
}
