import type { VNode } from 'preact'
import { useWords } from '../language'
import type { Panel } from '../panel'

interface Props {
  readonly panels: readonly Panel[]
  readonly selectedId: string
  readonly onSelect: (id: string) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/**
 * The tabs of the desk. The arrow keys move between them, as the pattern of the W3C says.
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs({ panels, selectedId, onSelect }: Props): VNode {
  const words = useWords()
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const index = panels.findIndex(({ id }) => id === selectedId) + step
    const next = panels.at(index % panels.length)
    if (next === undefined) return
    onSelect(next.id)
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={words.panels} onKeyDown={move}>
      {panels.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          class="tab"
          aria-selected={id === selectedId}
          aria-controls="desk-panel"
          tabIndex={id === selectedId ? 0 : -1}
          data-testid={`tab-${id}`}
          onClick={() => onSelect(id)}
        >
          {label(words)}
        </button>
      ))}
    </div>
  )
}
