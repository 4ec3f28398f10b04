import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Bubble, ChatState } from '../../src/chat/chat-state'
import type { Refusal } from '../../src/chat/refusal'
import type { Exchange } from '../../src/delivery/exchange'
import { Icon } from '../icon'
import { useWords } from '../language'
import { ApiCallDetail } from './api-call-detail'
import { ExchangeDetail } from './exchange-detail'
import { ExchangeList } from './exchange-list'

interface Props {
  readonly state: ChatState | undefined
  readonly selected: Exchange | undefined
  /** The call that is shown instead of the selected exchange. */
  readonly apiCall: Bubble | Refusal | undefined
  readonly open: boolean
  readonly onSelect: (exchangeId: string) => void
  readonly onClose: () => void
}

/**
 * The raw pushes, replies and API calls: a column if the window is wide enough, else a drawer that `open`
 * shows.
 */
export function RawView({ state, selected, apiCall, open, onSelect, onClose }: Props): VNode {
  const words = useWords()
  const target = state?.targets.join(' ')
  const closeButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const before = document.activeElement
    closeButton.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open])

  return (
    <aside
      id="raw-view"
      class={`raw ${open ? 'raw_open' : ''}`}
      aria-label={words.raw}
      data-testid="raw-view"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header class="raw__header">
        <h2>{words.raw}</h2>
        {target && <code title={target}>POST {target}</code>}
        <button
          ref={closeButton}
          type="button"
          class="icon-button raw__close"
          aria-label={words.close}
          data-testid="raw-close"
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {state && (selected || apiCall) ? (
        <div class="raw__body">
          <ExchangeList exchanges={state.exchanges} selectedId={apiCall === undefined ? selected?.id : undefined} onSelect={onSelect} />
          {apiCall && (
            <ApiCallDetail
              path={apiCall.apiPath ?? ''}
              request={apiCall.apiRequest ?? ''}
              refusal={'errcode' in apiCall ? apiCall : undefined}
            />
          )}
          {!apiCall && selected && <ExchangeDetail key={selected.id} exchange={selected} state={state} onSelect={onSelect} />}
        </div>
      ) : (
        <p class="raw__empty">{words.noExchanges}</p>
      )}
    </aside>
  )
}
