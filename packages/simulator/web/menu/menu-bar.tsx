import type { VNode } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import { pressOf } from '../../src/chat/menu-press'
import type { UserAction } from '../../src/chat/user-action'
import type { MenuButton } from '../../src/platform/menu/menu'
import { webUrl } from '../chat/web-url'
import { useWords } from '../language'
import { OpenPageContext } from '../webview/open-page'

interface Props {
  readonly menu: readonly MenuButton[]
  readonly onAction: (action: UserAction) => void
}

/** The account's custom menu. A button with sub-buttons opens them above itself and sends nothing. */
export function MenuBar({ menu, onAction }: Props): VNode {
  const words = useWords()
  const openPage = useContext(OpenPageContext)
  const bar = useRef<HTMLElement>(null)
  const [openIndex, setOpen] = useState<number>()
  useEffect(() => {
    const closeFromOutside = (event: Event): void => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(undefined)
    }
    document.addEventListener('pointerdown', closeFromOutside)
    return () => document.removeEventListener('pointerdown', closeFromOutside)
  }, [])

  const close = (): void => {
    // The button with the focus may go with its list.
    const opener = bar.current?.querySelector<HTMLElement>('[aria-expanded=true]')
    if (opener?.parentElement?.contains(document.activeElement)) opener.focus()
    setOpen(undefined)
  }
  const press = (button: MenuButton): void => {
    close()
    const url = button.type === 'view' && button.url ? webUrl(button.url) : undefined
    if (url) openPage(url)
    const action = pressOf(button)
    if (action) onAction(action)
  }
  return (
    <nav ref={bar} class="menu" aria-label={words.menu} onKeyDown={(event) => event.key === 'Escape' && close()}>
      {menu.map((button, index) => {
        const subButtons = button.sub_button ?? []
        if (subButtons.length === 0) return <Press button={button} onPress={press} />
        const open = openIndex === index
        return (
          <div class="menu__group">
            <button type="button" aria-expanded={open} data-testid="menu-button" onClick={() => setOpen(open ? undefined : index)}>
              <i class="menu__more" aria-hidden="true" />
              {button.name}
            </button>
            {open && (
              <div class="menu__list">
                {subButtons.map((subButton) => (
                  <Press button={subButton} onPress={press} sub />
                ))}
              </div>
            )}
          </div>
        )
      })}
    </nav>
  )
}

interface PressProps {
  readonly button: MenuButton
  readonly onPress: (button: MenuButton) => void
  readonly sub?: boolean
}

function Press({ button, onPress, sub = false }: PressProps): VNode {
  return (
    <button type="button" data-testid={sub ? 'sub-menu-button' : 'menu-button'} onClick={() => onPress(button)}>
      {button.name}
    </button>
  )
}
