import type { VNode } from 'preact'
import type { LoadBar, LoadResult } from '../../src/chat/load'
import { useWords } from '../language'
import type { Words } from '../words/words'

const OUTCOMES = ['reply', 'silent', 'fault', 'withheld'] as const

/** How the pushes ended, and a bar for each span of latencies. */
export function LoadFigures({ result: { outcomes, latencyMs, durationMs, histogram } }: { readonly result: LoadResult }): VNode {
  const words = useWords()
  const most = Math.max(1, ...histogram.map(({ count }) => count))
  return (
    <div class="load__figures" role="status" data-testid="load-figures">
      <p class="load__outcomes">
        {OUTCOMES.map((outcome) => (
          <span class={`outcome outcome_${outcome}`}>{`${words[outcome]} ${outcomes[outcome]}`}</span>
        ))}
        <span>{words.loadTook(durationMs / 1000)}</span>
      </p>
      <h2>{words.latency}</h2>
      <p class="load__latency">
        {(['p50', 'p95', 'p99', 'max'] as const).map((name) => (
          <span>{`${name === 'max' ? words.longest : name} ${words.milliseconds(Math.round(latencyMs[name]))}`}</span>
        ))}
      </p>
      <ol class="bars">
        {histogram.map((bar, index) => (
          <li class="bar" data-testid="load-bar">
            <span class="bar__span">{spanOf(bar, histogram[index - 1], words)}</span>
            <span class="bar__track" aria-hidden="true">
              <i style={{ width: `${(bar.count / most) * 100}%` }} />
            </span>
            <span class="bar__count">{bar.count}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function spanOf({ belowMs }: LoadBar, before: LoadBar | undefined, words: Words): string {
  return belowMs === undefined ? words.atLeast(before?.belowMs ?? 0) : words.below(belowMs)
}
