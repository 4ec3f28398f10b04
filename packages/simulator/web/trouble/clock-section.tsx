import type { VNode } from 'preact'
import type { DayState } from '../../src/trouble/day-state'
import { useLanguage, useWords } from '../language'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

interface Props {
  readonly day: DayState
  readonly onAdvance: (ms: number) => void
}

/** The platform's time, and steps ahead. */
export function ClockSection({ day: { now, aheadMs }, onAdvance }: Props): VNode {
  const { trouble } = useWords()
  const locale = useLanguage() === 'zh' ? 'zh-CN' : 'en-GB'
  const steps = [
    { ms: MINUTE, label: trouble.minutesMore(1) },
    { ms: 10 * MINUTE, label: trouble.minutesMore(10) },
    { ms: 2 * HOUR, label: trouble.hoursMore(2) },
    { ms: 48 * HOUR, label: trouble.hoursMore(48) },
  ]
  return (
    <section class="trouble__section">
      <h2>{trouble.clock}</h2>
      <p class="trouble__time">
        <time dateTime={new Date(now).toISOString()} data-testid="platform-time">
          {new Date(now).toLocaleString(locale)}
        </time>
        {aheadMs > 0 && <span data-testid="ahead">{trouble.ahead(Math.floor(aheadMs / HOUR), Math.floor((aheadMs % HOUR) / MINUTE))}</span>}
      </p>
      <div class="trouble__steps">
        {steps.map(({ ms, label }) => (
          <button key={ms} type="button" class="trouble__button" data-testid={`advance-${ms}`} onClick={() => onAdvance(ms)}>
            {label}
          </button>
        ))}
      </div>
      <p class="trouble__hint">{trouble.clockHint}</p>
    </section>
  )
}
