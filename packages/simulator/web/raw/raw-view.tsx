import type { VNode } from 'preact'
import { useWords } from '../language'
import type { PanelProps } from '../panel'
import { ApiCallDetail } from './api-call-detail'
import { ExchangeDetail } from './exchange-detail'
import { ExchangeList } from './exchange-list'

/** The raw pushes, replies and API calls. */
export function RawView({ state, selected, apiCall, onSelect }: PanelProps): VNode {
  const words = useWords()
  const target = state.targets.join(' ')
  return (
    <>
      <code class="raw__target" title={target}>
        POST {target}
      </code>
      {selected || apiCall ? (
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
    </>
  )
}
