import type { VNode } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { useWords } from '../language'
import type { PanelProps } from '../panel'
import { CallDetail } from './call-detail'
import { ExchangeDetail } from './exchange-detail'
import { type Filter, passes } from './filter'
import { RecordFilter } from './record-filter'
import { RecordList } from './record-list'

/** Everything that passed between the platform and the bot: a list by time, and what is behind its lines. */
export function RecordView({ openid, state, selected, selectedId, onSelect }: PanelProps): VNode {
  const words = useWords()
  const { record } = state
  const [filter, setFilter] = useState<Filter>({ kind: 'all', openid, search: '' })
  const lines = useMemo(() => record.filter((line) => passes(line, filter)), [record, filter])
  const list = useRef<HTMLDivElement>(null)
  const detail = useRef<HTMLElement>(null)
  const chosen = record.find(({ id }) => id === (selectedId ?? selected?.id))
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || list.current === null) return
    event.stopPropagation()
    list.current.focus()
  }

  const target = state.targets.join(' ')
  return (
    <>
      <code class="record__target" title={target}>
        POST {target}
      </code>
      {record.length === 0 ? (
        <p class="desk__empty">{words.noLines}</p>
      ) : (
        <>
          <RecordFilter filter={filter} openid={openid} onFilter={setFilter} />
          <div class="record__body">
            {lines.length === 0 ? (
              <p class="record__none">{words.noMatches}</p>
            ) : (
              <RecordList
                key={Object.values(filter).join(' ')}
                scroller={list}
                lines={lines}
                openid={openid}
                selectedId={selectedId}
                newestId={selected?.id}
                onSelect={onSelect}
                onOpen={() => detail.current?.focus()}
              />
            )}
            <section ref={detail} class="record__detail" aria-label={words.recordDetail} tabIndex={-1} onKeyDown={leave}>
              {chosen?.type === 'call' && <CallDetail key={chosen.id} line={chosen} />}
              {chosen?.type === 'push' && selected && (
                <ExchangeDetail key={selected.id} exchange={selected} record={record} onSelect={onSelect} />
              )}
            </section>
          </div>
        </>
      )}
    </>
  )
}
