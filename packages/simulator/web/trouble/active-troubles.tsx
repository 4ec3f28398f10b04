import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { DayState } from '../../src/trouble/day-state'
import { useWords } from '../language'
import { troubleCounts, troubleText } from './trouble-text'

interface Props {
  readonly day: DayState
  readonly onEnd: (id: string) => void
  readonly onEndAll: () => void
}

/** What goes wrong at the moment, how often it did, and what ends it. */
export function ActiveTroubles({ day: { now, troubles }, onEnd, onEndAll }: Props): VNode {
  const words = useWords()
  const { trouble } = words
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed goes away with its row.
  const ending = (end: () => void) => (): void => {
    heading.current?.focus()
    end()
  }
  return (
    <section class="trouble__section trouble__section_active" data-testid="troubles">
      <header class="trouble__header">
        <h2 ref={heading} tabIndex={-1}>
          <span role="status">{trouble.active(troubles.length)}</span>
        </h2>
        {troubles.length > 0 && (
          <button type="button" class="trouble__button" data-testid="end-all" onClick={ending(onEndAll)}>
            {trouble.endAll}
          </button>
        )}
      </header>
      {troubles.length === 0 && <p class="trouble__hint">{trouble.nothing}</p>}
      <ul class="trouble__list">
        {troubles.map((one) => (
          <li key={one.id} class="trouble__row" data-testid="active-trouble">
            <span class="trouble__what">
              {one.type === 'call' && (one.path === '*' ? trouble.everyPath : <code>{one.path}</code>)} {troubleText(one, now, words)}
            </span>
            <span class="trouble__facts">{troubleCounts(one, words)}</span>
            <button
              type="button"
              class="trouble__button"
              aria-label={`${trouble.end}: ${troubleText(one, now, words)}`}
              data-testid="end-trouble"
              onClick={ending(() => onEnd(one.id))}
            >
              {trouble.end}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
