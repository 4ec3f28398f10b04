import type { VNode } from 'preact'
import type { Exchange } from '../../src/delivery/exchange'
import { useLanguage, useWords } from '../language'
import { duration } from './duration'
import { Outcome } from './outcome'
import { pushSummary } from './push-summary'

interface Props {
  readonly exchanges: readonly Exchange[]
  readonly selectedId: string | undefined
  readonly onSelect: (exchangeId: string) => void
}

/** Every push, the newest first. */
export function ExchangeList({ exchanges, selectedId, onSelect }: Props): VNode {
  const words = useWords()
  return (
    <ol class="exchanges" aria-label={words.exchanges}>
      {exchanges.toReversed().map((exchange) => (
        <li key={exchange.id}>
          <Line exchange={exchange} selected={exchange.id === selectedId} onSelect={onSelect} />
        </li>
      ))}
    </ol>
  )
}

interface LineProps {
  readonly exchange: Exchange
  readonly selected: boolean
  readonly onSelect: (exchangeId: string) => void
}

function Line({ exchange, selected, onSelect }: LineProps): VNode {
  const words = useWords()
  const locale = useLanguage() === 'zh' ? 'zh-CN' : 'en-GB'
  const { kind, detail } = pushSummary(exchange.push)
  const at = exchange.attempts[0]?.at
  const took = duration(exchange)
  const facts = [
    at !== undefined && new Date(at).toLocaleTimeString(locale),
    took !== undefined && words.milliseconds(took),
    exchange.attempts.length > 1 && words.attempts(exchange.attempts.length),
  ]
  return (
    <button type="button" class="exchange" aria-pressed={selected} data-testid="exchange" onClick={() => onSelect(exchange.id)}>
      <span class="exchange__top">
        <code>{kind}</code>
        <Outcome exchange={exchange} />
      </span>
      <span class="exchange__detail">{detail}</span>
      <span class="exchange__facts">{facts.filter(Boolean).join(' · ')}</span>
    </button>
  )
}
