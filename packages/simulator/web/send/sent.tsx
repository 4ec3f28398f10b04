import type { VNode } from 'preact'
import type { Exchange } from '../../src/delivery/exchange'
import { useWords } from '../language'
import { Outcome } from '../record/outcome'

interface Props {
  readonly sent: Exchange | 'waiting'
  /** The exchanges that the record shows. */
  readonly known: readonly Exchange[]
  readonly onInspect: (id: string) => void
}

/** What became of a push. */
export function Sent({ sent, known, onInspect }: Props): VNode {
  const words = useWords()
  if (sent === 'waiting') return <span class="send__hint">{words.sending}</span>
  return (
    <span class="send__sent" data-testid="sent">
      <Outcome outcome={sent.outcome} />
      {sent.reason !== undefined && <span>{sent.reason}</span>}
      {known.some(({ id }) => id === sent.id) && (
        <button type="button" class="send__button" data-testid="inspect-push" onClick={() => onInspect(sent.id)}>
          {words.inspectPush}
        </button>
      )}
    </span>
  )
}
