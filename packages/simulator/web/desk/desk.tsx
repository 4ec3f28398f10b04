import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon'
import { useWords } from '../language'
import type { PanelProps } from '../panel'
import { PANELS } from './panels'
import { Tabs } from './tabs'

interface Props extends Omit<PanelProps, 'state'> {
  readonly state: PanelProps['state'] | undefined
  readonly panelId: string
  readonly open: boolean
  readonly onPanel: (id: string) => void
  readonly onClose: () => void
}

/**
 * What stands beside the phone, in panels: a column if the window is wide enough, else a drawer that `open`
 * shows.
 */
export function Desk({ state, panelId, open, onPanel, onClose, ...props }: Props): VNode {
  const words = useWords()
  const closeButton = useRef<HTMLButtonElement>(null)
  // Before the phone under it can no longer have the focus.
  useLayoutEffect(() => {
    if (!open) return
    const before = document.activeElement
    closeButton.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open])

  const panel = PANELS.find(({ id }) => id === panelId) ?? PANELS[0]
  return (
    <aside
      id="desk"
      class={`desk ${open ? 'desk_open' : ''}`}
      aria-label={words.desk}
      data-testid="desk"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header class="desk__header">
        <Tabs panels={PANELS} selectedId={panel.id} onSelect={onPanel} />
        <button
          ref={closeButton}
          type="button"
          class="icon-button desk__close"
          aria-label={words.close}
          data-testid="desk-close"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div id="desk-panel" class="desk__panel" role="tabpanel" aria-labelledby={`tab-${panel.id}`} data-testid={`panel-${panel.id}`}>
        {state && <panel.View key={panel.id} state={state} {...props} />}
      </div>
    </aside>
  )
}
